package io.github.perfbudget.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.io.testkit.ExtractedText;
import io.github.perfbudget.io.testkit.Filings;
import io.github.perfbudget.io.testkit.Habit;
import io.github.perfbudget.io.testkit.Layout;
import io.github.perfbudget.io.testkit.Manner;
import io.github.perfbudget.io.testkit.ParagraphMarks;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Narrative;
import io.github.perfbudget.model.Unread;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** In whatever layout a filing was written, the reader reads the same filing. */
class LayoutsTest {

  private static final Set<Habit> NOT_STREAMED =
      EnumSet.of(
          Habit.FOOTNOTES,
          Habit.EMPTY_PARAGRAPHS_AT_CELL_ENDS,
          Habit.EMPTY_PARAGRAPHS_FIRST,
          Habit.EMPTY_PARAGRAPHS_IN_CELLS,
          Habit.SOFT_BREAKS);

  /** A filing and the layout it is written in. */
  record Written(Filing filing, Layout layout) {}

  @Property
  void readsDocx(@ForAll("inOneHabit") Written written) {
    assertReads(written, written.layout().text(written.filing(), TextForm.DOCX));
  }

  @Property
  void readsDocxInAnyHabits(@ForAll("inAnyHabits") Written written) {
    assertReads(written, written.layout().text(written.filing(), TextForm.DOCX));
  }

  @Property
  void readsDoc(@ForAll("inOneHabit") Written written, @ForAll long seed) {
    assertReadsDoc(written, seed);
  }

  @Property
  void readsDocInAnyHabits(@ForAll("inAnyHabits") Written written, @ForAll long seed) {
    assertReadsDoc(written, seed);
  }

  private static void assertReadsDoc(Written written, long seed) {
    Assume.that(!written.layout().habits().contains(Habit.CONTROLS_AROUND_CELLS));
    ParagraphMarks marks = ParagraphMarks.seeded(seed);
    assertReads(written, ExtractedText.doc(written.layout().document(written.filing()), marks));
  }

  private static void assertReads(Written written, String text) {
    Reading reading = TableText.read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(carried(reading.filing())).as(text).isEqualTo(written.filing());
    assertThat(reading.diagnostics())
        .as(text)
        .filteredOn(noticed -> !Layout.isForeign(reading.source().slice(noticed.span())))
        .isEmpty();
  }

  /** Without claims, which a reader makes of the texts, and without what habits add. */
  private static Filing carried(Filing read) {
    return read.withOverallGoal(read.overallGoal().map(LayoutsTest::withoutClaims))
        .withGoalsIntroduction(read.goalsIntroduction().map(LayoutsTest::withoutClaims))
        .withSafeguards(read.safeguards().map(LayoutsTest::withoutClaims))
        .withGoalItems(read.goalItems().stream().map(item -> item.withClaims(List.of())).toList())
        .withUnread(read.unread().stream().filter(part -> !isForeign(part)).toList());
  }

  private static Narrative withoutClaims(Narrative narrative) {
    return narrative.withClaims(List.of());
  }

  private static boolean isForeign(Unread part) {
    return part.rows().stream().flatMap(List::stream).allMatch(Layout::isForeign);
  }

  /** Blank lines and breaks inside cells leave no trace of where a streamed row ends. */
  @Property
  void readsStreamedDocx(@ForAll("inOneHabit") Written written) {
    Assume.that(NOT_STREAMED.stream().noneMatch(written.layout().habits()::contains));
    assertReads(written, ExtractedText.sax(written.layout().document(written.filing())));
  }

  @Provide
  Arbitrary<Written> inOneHabit() {
    return written(manner -> Arbitraries.of(Layout.all(manner)));
  }

  @Provide
  Arbitrary<Written> inAnyHabits() {
    return written(Layout::any);
  }

  private static Arbitrary<Written> written(Function<Manner, Arbitrary<Layout>> layouts) {
    return Arbitraries.of(Manner.class)
        .flatMap(
            manner ->
                Combinators.combine(Filings.of(manner), layouts.apply(manner)).as(Written::new));
  }
}
