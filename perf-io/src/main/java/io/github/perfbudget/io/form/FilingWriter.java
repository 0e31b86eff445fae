package io.github.perfbudget.io.form;

import io.github.perfbudget.io.internal.declaration.DeclarationReader;
import io.github.perfbudget.io.internal.form.FormLabels;
import io.github.perfbudget.io.internal.form.Section;
import io.github.perfbudget.io.internal.reading.LinesOfNotes;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Narrative;
import io.github.perfbudget.model.Unread;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a filing in the canonical layout: cover, sections, declaration, project tables, and what
 * is unread behind the part it stood after.
 *
 * <p>Whether the text reads back as the filing is another question: see {@link TableText#write}.
 */
final class FilingWriter {

  private final Filing filing;
  private final TextPage page;
  private final Map<Optional<FieldPath>, List<Unread>> unread;

  FilingWriter(Filing filing, TextForm form) {
    this.filing = filing;
    this.page =
        hasNotesBehindBody(filing) ? TextPage.withPartedParagraphs(form) : new TextPage(form);
    this.unread = filing.unread().stream().collect(Collectors.groupingBy(Unread::after));
  }

  private static boolean hasNotesBehindBody(Filing filing) {
    return filing.unread().stream()
        .flatMap(part -> part.rows().stream())
        .flatMap(List::stream)
        .anyMatch(LinesOfNotes::isNote);
  }

  String write() {
    if (hasPartOne()) {
      cover();
    }
    unreadAfter(Optional.empty());
    section(Section.OVERALL_GOAL, filing.overallGoal());
    goalItems();
    section(Section.SAFEGUARDS, filing.safeguards());
    filing
        .declaration()
        .ifPresent(
            declaration -> {
              new DeclarationWriter(declaration, page).write();
              unreadBehindTable(DeclarationReader.PATH);
            });
    projects();
    return page.text();
  }

  private boolean hasPartOne() {
    return filing.year().isPresent()
        || filing.agency().isPresent()
        || filing.overallGoal().isPresent()
        || filing.goalsIntroduction().isPresent()
        || !filing.goalItems().isEmpty()
        || filing.safeguards().isPresent()
        || filing.declaration().isPresent();
  }

  private void cover() {
    page.paragraph(FormLabels.PART_ONE);
    String year = filing.year().map(it -> it + "年").orElse("");
    page.paragraph(year + FormLabels.DEPARTMENT_GOALS);
    filing
        .agency()
        .flatMap(agency -> agency.name())
        .ifPresent(name -> page.paragraph(name + FormLabels.COMPILED));
  }

  private void section(Section section, Optional<Narrative> narrative) {
    section(section, narrative.isPresent(), paragraphs(narrative));
  }

  private void goalItems() {
    section(
        Section.GOAL_ITEMS,
        filing.goalsIntroduction().isPresent() || !filing.goalItems().isEmpty(),
        Stream.concat(
            paragraphs(filing.goalsIntroduction()),
            filing.goalItems().stream().flatMap(FilingWriter::lines)));
  }

  private static Stream<String> paragraphs(Optional<Narrative> narrative) {
    return narrative.stream().flatMap(words -> words.paragraphs().stream());
  }

  private static Stream<String> lines(GoalItem item) {
    String goal = FormLabels.GOAL + "：" + item.goal().orElse("");
    return Stream.of(
            Stream.of(item.label().orElse("") + item.title().orElse("")),
            goal.lines(),
            item.indicatorText().stream()
                .flatMap(words -> (FormLabels.INDICATORS + "：" + words).lines()))
        .flatMap(Function.identity());
  }

  /** Writes a section that says something, or whose heading has notes (脚注) behind it. */
  private void section(Section section, boolean filled, Stream<String> paragraphs) {
    Optional<FieldPath> path = Optional.of(FieldPath.ROOT.field(section.field()));
    if (filled || unread.containsKey(path)) {
      section(
          Stream.concat(Stream.of(section.heading()), paragraphs).toList(),
          unread.getOrDefault(path, List.of()).stream()
              .flatMap(part -> part.rows().stream())
              .toList());
    }
  }

  /** The notes that stood behind lines of a section stand behind the last ones. */
  private void section(List<String> lines, List<List<String>> unreadRows) {
    List<String> noted =
        unreadRows.stream().filter(FilingWriter::isNote).map(row -> row.get(0)).toList();
    int unnoted = Math.max(0, lines.size() - noted.size());
    for (int i = 0; i < lines.size(); i++) {
      page.paragraph(lines.get(i) + (i < unnoted ? "" : reference(noted.get(i - unnoted))));
    }
    unreadRows.stream().filter(row -> !isNote(row)).forEach(this::unread);
    page.endTable();
  }

  /** Whether a row is the text of a note as extraction leaves it: {@code [1: 数据截至年底。]}. */
  private static boolean isNote(List<String> row) {
    return row.size() == 1 && row.get(0).startsWith("[") && row.get(0).contains(": ");
  }

  private static String reference(String note) {
    return "[footnoteRef:" + note.substring(1, note.indexOf(": ")) + "] " + note;
  }

  private void projects() {
    if (filing.projects().isEmpty()) {
      return;
    }
    page.paragraph(FormLabels.PART_TWO);
    page.paragraph(FormLabels.PROJECT_GOALS);
    for (int i = 0; i < filing.projects().size(); i++) {
      new ProjectWriter(filing.projects().get(i), page).write();
      unreadBehindTable(FieldPath.ROOT.field("projects").index(i));
    }
  }

  /** A title in front keeps the rows from being read as going on with the table. */
  private void unreadBehindTable(FieldPath path) {
    List<List<String>> rows =
        unread.getOrDefault(Optional.of(path), List.of()).stream()
            .flatMap(part -> part.rows().stream())
            .toList();
    if (!rows.isEmpty()) {
      page.paragraph(FormLabels.PART_TWO);
      rows.forEach(page::row);
      page.endTable();
    }
  }

  private void unreadAfter(Optional<FieldPath> path) {
    for (Unread part : unread.getOrDefault(path, List.of())) {
      part.rows().forEach(this::unread);
      page.endTable();
    }
  }

  /** A row of one cell is a paragraph, as most are that no form claims. */
  private void unread(List<String> row) {
    if (row.size() == 1 && row.get(0).indexOf('\n') < 0) {
      page.paragraph(row.get(0));
    } else {
      page.row(row);
    }
  }
}
