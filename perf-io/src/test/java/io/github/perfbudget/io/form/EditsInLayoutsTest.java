package io.github.perfbudget.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.source.Encoding;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.io.testkit.Filings;
import io.github.perfbudget.io.testkit.Layout;
import io.github.perfbudget.io.testkit.Manner;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Located;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** In whatever layout a filing was written, an edit changes one field, and only its bytes. */
class EditsInLayoutsTest {

  /**
   * Fields of which any words are a text, wherever they stand. A purpose is none: one that is a
   * number is taken for an amount that has lost its label.
   */
  private static final Set<String> OF_ANY_WORDS =
      Set.of("name", "description", "basis", "remark", "target", "march", "june", "total");

  private static final Set<String> NOT_FREE = Set.of("agency", "goalItems", "claims", "groups");

  @Property
  void changesOneFieldAndOnlyItsBytes(
      @ForAll("readings") Reading reading, @ForAll("words") String words, @ForAll int choice) {
    List<Located<String>> fields =
        reading.filing().texts().filter(EditsInLayoutsTest::isFree).toList();
    Assume.that(!fields.isEmpty());
    Located<String> field = fields.get(Math.floorMod(choice, fields.size()));
    Reading edited = TableText.edit(reading).set(field.path(), words).apply();

    assertThat(textAt(field.path(), edited.filing())).isEqualTo(words);
    assertThat(reading.filing().differences(edited.filing())).isSubsetOf(field.path());
    assertOnlyBytesOf(field.path(), reading, edited.source().bytes());
  }

  @Property
  void changesOneFieldOfAnyKindOrIsRefused(
      @ForAll("readings") Reading reading, @ForAll("words") String words, @ForAll int choice) {
    List<Located<String>> fields = reading.filing().texts().toList();
    Assume.that(!fields.isEmpty());
    FieldPath path = fields.get(Math.floorMod(choice, fields.size())).path();
    try {
      Reading edited = TableText.edit(reading).set(path, words).apply();
      assertThat(textAt(path, edited.filing())).isEqualTo(words);
      assertOnlyBytesOf(path, reading, edited.source().bytes());
    } catch (TableTextException refused) {
      assertThat(refused).hasMessageStartingWith(refused.path() + ": ");
    }
  }

  private static boolean isFree(Located<String> field) {
    List<String> names = field.path().names();
    return OF_ANY_WORDS.contains(field.path().lastSegment())
        && (names.contains("indicators") || names.stream().noneMatch(NOT_FREE::contains))
        && !names.contains("claims");
  }

  private static String textAt(FieldPath path, Filing filing) {
    return filing.find(path, Object.class).orElseThrow().toString();
  }

  private static void assertOnlyBytesOf(FieldPath path, Reading before, byte[] edited) {
    SourceSpan span = before.sourceMap().find(path).orElseThrow();
    String text = before.source().text();
    Encoding encoding = before.source().encoding();
    assertThat(edited)
        .startsWith(SourceText.of(text.substring(0, span.start()), encoding).bytes())
        .endsWith(text.substring(span.end()).getBytes(encoding.charset()));
  }

  @Provide
  Arbitrary<Reading> readings() {
    return Arbitraries.of(Manner.class)
        .flatMap(
            manner ->
                Combinators.combine(
                        Filings.of(manner), Layout.any(manner), Arbitraries.of(Encoding.class))
                    .as(EditsInLayoutsTest::reading));
  }

  private static Reading reading(Filing filing, Layout layout, Encoding encoding) {
    String text = layout.text(filing, TextForm.DOCX);
    return TableText.read(SourceText.of(text, encoding).bytes());
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("另行核定", "另行核定\n分期落实", "12.5", "持续改进，长期有效。", "另行𠮷核定");
  }
}
