package io.github.perfbudget.io.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.io.testkit.Layout;
import io.github.perfbudget.io.testkit.Manner;
import io.github.perfbudget.io.testkit.StructuralDamage;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.testkit.Filings;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/**
 * Whatever was done to a filing, it is read, no byte and no word is lost, and all has its place.
 */
class MutatedFilingsTest {

  private static final List<byte[]> TEXTS =
      Stream.concat(Bundled.texts(), ReadingCase.all().map(ReadingCase::text))
          .filter(text -> text.length > 0)
          .toList();

  @Property
  void everyPrefixIsRead(@ForAll("texts") byte[] text, @ForAll int length) {
    assertReads(Arrays.copyOf(text, Math.floorMod(length, text.length + 1)));
  }

  @Tag("deep")
  @Example
  void everyPrefixOfEveryFilingIsRead() {
    Bundled.texts()
        .forEach(
            text -> {
              for (int length = 0; length <= text.length; length++) {
                assertReads(Arrays.copyOf(text, length));
              }
            });
  }

  @Property
  void everyMutantIsRead(@ForAll("mutants") byte[] text) {
    assertReads(text);
  }

  @Property
  void everyDamagedFilingIsRead(@ForAll("damaged") String text) {
    assertReads(text.getBytes(UTF_8));
  }

  @Property
  void noWordOfAFilingIsLost(@ForAll("filings") String text) {
    Reading reading = TableText.read(text.getBytes(UTF_8));
    assertThat(LostWords.of(reading)).as(text).isEmpty();
  }

  private static void assertReads(byte[] text) {
    Reading reading = TableText.read(text);
    assertThat(reading.source().bytes()).isEqualTo(text);
    reading.filing().fields().forEach(field -> assertPlace(reading, field.path()));
    reading.diagnostics().forEach(noticed -> assertInside(reading, noticed.span()));
  }

  private static void assertPlace(Reading reading, FieldPath path) {
    assertInside(reading, reading.sourceMap().locate(path));
  }

  private static void assertInside(Reading reading, SourceSpan span) {
    assertThat(span.end()).isLessThanOrEqualTo(reading.source().text().length());
  }

  @Provide
  Arbitrary<byte[]> texts() {
    return Arbitraries.of(TEXTS);
  }

  /** Texts in which some bytes are missing, twice, or others. */
  @Provide
  Arbitrary<byte[]> mutants() {
    return Combinators.combine(texts(), cuts().list().ofMaxSize(4)).as(MutatedFilingsTest::cut);
  }

  /** What to do at a place: leave out bytes, and put in others, one for each character. */
  record Cut(int at, int length, String insertion) {}

  private static Arbitrary<Cut> cuts() {
    Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(4);
    Arbitrary<byte[]> signs =
        Arbitraries.of("\t", "\n", "\n\n\n", "\t\n", "\r", "　", "[bookmark: ", "]", "5", "项目编码")
            .map(sign -> sign.getBytes(UTF_8));
    return Combinators.combine(
            Arbitraries.integers().between(0, 1 << 20),
            Arbitraries.integers().between(0, 40),
            Arbitraries.oneOf(bytes, signs).map(some -> new String(some, ISO_8859_1)))
        .as(Cut::new);
  }

  private static byte[] cut(byte[] text, List<Cut> cuts) {
    byte[] changed = text;
    for (Cut cut : cuts) {
      int start = cut.at() % (changed.length + 1);
      int end = Math.min(changed.length, start + cut.length());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(changed, 0, start);
      out.writeBytes(cut.insertion().getBytes(ISO_8859_1));
      out.write(changed, end, changed.length - end);
      changed = out.toByteArray();
    }
    return changed;
  }

  /** Valid filings in any layout, and bundled ones. */
  @Provide
  Arbitrary<String> filings() {
    Arbitrary<String> written =
        Arbitraries.of(Manner.class)
            .flatMap(
                manner ->
                    Combinators.combine(
                            manner == Manner.CITY ? Filings.ofCities() : Filings.ofCounties(),
                            Layout.any(manner))
                        .as((filing, layout) -> layout.text(filing, TextForm.DOCX)));
    return Arbitraries.oneOf(written, texts().map(bytes -> new String(bytes, UTF_8)));
  }

  /** Filings whose structure is damaged in one or three places. */
  @Provide
  Arbitrary<String> damaged() {
    return Arbitraries.oneOf(damaged(filings()), damaged(damaged(damaged(filings()))));
  }

  private static Arbitrary<String> damaged(Arbitrary<String> texts) {
    return texts.flatMap(
        text ->
            text.indexOf('\n') < 0
                ? Arbitraries.just(text)
                : StructuralDamage.anyTo(text).map(edit -> edit.in(text)));
  }
}
