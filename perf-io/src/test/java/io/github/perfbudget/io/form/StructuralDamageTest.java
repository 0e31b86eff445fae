package io.github.perfbudget.io.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.source.Diagnostic;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.io.testkit.Filings;
import io.github.perfbudget.io.testkit.Habit;
import io.github.perfbudget.io.testkit.Layout;
import io.github.perfbudget.io.testkit.Manner;
import io.github.perfbudget.io.testkit.StructuralDamage;
import io.github.perfbudget.io.testkit.TextEdit;
import io.github.perfbudget.model.Filing;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A missing TAB, a blank line too many, a label that someone misspelt: where that changes a number,
 * the reader says so.
 */
class StructuralDamageTest {

  /** A text, and a change to it. */
  record Damaged(String text, TextEdit damage) {}

  @Property
  void noNumberIsSilentlyAnother(@ForAll("damaged") Damaged damaged) {
    Reading original = read(damaged.text());
    Assume.that(original.diagnostics().stream().allMatch(StructuralDamageTest::isNote));
    String text = damaged.damage().in(damaged.text());
    assertThat(TableNumbers.of(read(text)).silentlyOther(TableNumbers.of(original)))
        .as("%s in:%n%s", damaged.damage(), text)
        .isEmpty();
  }

  private static boolean isNote(Diagnostic noticed) {
    return noticed.finding().rule().equals("text.note");
  }

  private static Reading read(String text) {
    return TableText.read(text.getBytes(UTF_8));
  }

  @Provide
  Arbitrary<Damaged> damaged() {
    return Arbitraries.of(Manner.class)
        .flatMap(
            manner ->
                Combinators.combine(
                        filings(manner), layouts(manner), Arbitraries.of(TextForm.class))
                    .as(StructuralDamageTest::write))
        .flatMap(text -> StructuralDamage.anyTo(text).map(edit -> new Damaged(text, edit)));
  }

  /** Small filings with gaps, and valid ones. */
  private static Arbitrary<Filing> filings(Manner manner) {
    Arbitrary<Filing> valid =
        manner == Manner.CITY
            ? io.github.perfbudget.model.testkit.Filings.ofCities()
            : io.github.perfbudget.model.testkit.Filings.ofCounties();
    return Arbitraries.oneOf(Filings.of(manner), valid);
  }

  private static Arbitrary<Layout> layouts(Manner manner) {
    return Arbitraries.oneOf(
        Arbitraries.of(Layout.all(manner)),
        Layout.any(manner),
        Arbitraries.just(Layout.of(manner)));
  }

  /** There is no evidence of what a .doc file makes of a content control around a cell. */
  private static String write(Filing filing, Layout layout, TextForm form) {
    boolean unknown =
        form != TextForm.DOCX
            && (layout.habits().contains(Habit.CONTROLS_AROUND_CELLS)
                || layout.habits().contains(Habit.FOOTNOTES));
    return layout.text(filing, unknown ? TextForm.DOCX : form);
  }
}
