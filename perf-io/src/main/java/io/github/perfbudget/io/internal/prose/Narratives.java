package io.github.perfbudget.io.internal.prose;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.FormLabels;
import io.github.perfbudget.io.internal.form.FormName;
import io.github.perfbudget.io.internal.form.Label;
import io.github.perfbudget.io.internal.form.Numbering;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.io.internal.form.Section;
import io.github.perfbudget.io.internal.project.ProjectRow;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Narrative;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the sections of part one: their paragraphs, and the items of the second. */
public final class Narratives {

  private static final int LONGEST_TITLE = 40;

  private final ReaderNotes notes;
  private final Map<Section, List<FieldText>> paragraphs = new EnumMap<>(Section.class);
  private final GoalItems items;
  private Optional<Section> current = Optional.empty();
  private Optional<FieldText> possibleItem = Optional.empty();
  private boolean numberAbove;

  public Narratives(ReaderNotes notes) {
    this.notes = notes;
    this.items = new GoalItems(notes);
  }

  public boolean isOpen() {
    return current.isPresent();
  }

  /** Whether the last section is being read, behind which the next part begins. */
  public boolean isAtMeasures() {
    return current.filter(Section.SAFEGUARDS::equals).isPresent();
  }

  public void begin(Section section, FieldText heading) {
    end();
    current = Optional.of(section);
    lines();
    notes.put(FieldPath.ROOT.field(section.field()), heading.span());
  }

  public void end() {
    possibleItem.ifPresent(this::keep);
    possibleItem = Optional.empty();
    current = Optional.empty();
  }

  public void paragraph(FieldText paragraph) {
    if (possibleItem.isPresent()) {
      decideItem(paragraph);
    }
    if (isItems() && (mayBeItem(paragraph.text()) || mayBeUnnumbered(paragraph.text()))) {
      possibleItem = Optional.of(paragraph);
    } else {
      keep(paragraph);
    }
  }

  /** What stands behind the number of an item is its title, and no slot of another. */
  private static boolean mayBeItem(String text) {
    return Numbering.item(text) > 0 && !GoalItemReader.isSlot(text);
  }

  /** Where no item has a number, a short line is the title of one when its goal follows. */
  private boolean mayBeUnnumbered(String text) {
    return items.areUnnumbered()
        && !numberAbove
        && text.length() <= LONGEST_TITLE
        && "。；：".indexOf(text.charAt(text.length() - 1)) < 0
        && !GoalItemReader.isSlot(text);
  }

  /**
   * A number begins an item when its goal follows; a bracketed one also when it goes on with the
   * items so far.
   */
  private void decideItem(FieldText next) {
    FieldText title = possibleItem.orElseThrow();
    boolean bracketed = Numbering.bracketed(title.text()) > 0;
    possibleItem = Optional.empty();
    numberAbove = Numbering.item(title.text()) > 0;
    boolean followed = bracketed && Label.behind(next.text(), FormLabels.GOAL) >= 0;
    if (followed || GoalItemReader.isGoal(next.text()) || (bracketed && items.isNext(title))) {
      items.begin(title);
    } else {
      if (bracketed) {
        items.keepNumbered(title);
      }
      keep(title);
    }
  }

  private boolean isItems() {
    return current.filter(Section.GOAL_ITEMS::equals).isPresent();
  }

  /** The paragraphs of the section that is being read. */
  private List<FieldText> lines() {
    return current
        .map(section -> paragraphs.computeIfAbsent(section, key -> new ArrayList<>()))
        .orElseGet(ArrayList::new);
  }

  private void keep(FieldText paragraph) {
    if (isItems() && items.isOpen()) {
      items.paragraph(paragraph);
    } else {
      lines().add(paragraph);
    }
  }

  /** The last paragraph, if it is the heading of a table rather than prose; it is taken away. */
  public Optional<FieldText> takeTableHeading() {
    List<FieldText> lines = isItems() && items.isOpen() ? items.lines() : lines();
    List<FieldText> joined = FormName.joined(lines);
    int last = joined.size() - 1;
    boolean heading = last >= 0 && ProjectRow.isTitle(Label.of(joined.get(last).text()));
    if (heading) {
      lines.subList(last, lines.size()).clear();
    }
    return heading ? Optional.of(joined.get(last)) : Optional.empty();
  }

  public void addTo(Filing.Builder filing) {
    end();
    narrative(Section.OVERALL_GOAL).ifPresent(filing::overallGoal);
    narrative(Section.GOAL_ITEMS).ifPresent(filing::goalsIntroduction);
    filing.addAllGoalItems(items.build());
    narrative(Section.SAFEGUARDS).ifPresent(filing::safeguards);
  }

  private Optional<Narrative> narrative(Section section) {
    return Optional.ofNullable(paragraphs.get(section))
        .filter(lines -> !lines.isEmpty())
        .map(lines -> narrative(section, lines));
  }

  private Narrative narrative(Section section, List<FieldText> lines) {
    FieldPath path = FieldPath.ROOT.field(section.field());
    ClaimReader claims = new ClaimReader(path.field("claims"), notes);
    Narrative.Builder narrative = Narrative.builder();
    for (int i = 0; i < lines.size(); i++) {
      notes
          .text(path.field("paragraphs").index(i), lines.get(i))
          .ifPresent(narrative::addParagraph);
    }
    claims.readAll(lines);
    return narrative.addAllClaims(claims.claims()).build();
  }
}
