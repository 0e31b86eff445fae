package io.github.perfbudget.io.internal.project;

import io.github.perfbudget.io.internal.form.Cover;
import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.FormRow;
import io.github.perfbudget.io.internal.form.ReaderDiagnostic;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.io.internal.form.RowCursor;
import io.github.perfbudget.io.internal.form.UnreadParts;
import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.budget.Project;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the project tables (预算项目绩效目标表) of a filing, one after the other. */
public final class ProjectTables {

  static final FieldPath PATH = FieldPath.ROOT.field("projects");

  /** How many rows may stand above the first one that tells the form. */
  private static final Set<ProjectRow> TELLING =
      EnumSet.of(
          ProjectRow.TITLE,
          ProjectRow.CODE,
          ProjectRow.MONEY,
          ProjectRow.PLAN,
          ProjectRow.SIGN_OFF);

  private static final int ROWS_ABOVE_CODE = 16;

  /** How many of them may be rows that no form has. */
  private static final int UNKNOWN_ROWS = 1;

  /** How many rows look like pieces of one that a nested table broke. */
  private static final int PIECES_OF_A_ROW = 2;

  private final ReaderNotes notes;
  private final Cover cover;
  private final UnreadParts unread;
  private final List<Project> projects = new ArrayList<>();
  private final List<FieldText> above = new ArrayList<>();
  private Optional<ProjectReader> current = Optional.empty();
  private Optional<ProjectList> list = Optional.empty();

  public ProjectTables(ReaderNotes notes, Cover cover, UnreadParts unread) {
    this.notes = notes;
    this.cover = cover;
    this.unread = unread;
  }

  /** A paragraph between tables: the heading of the next one, if it is the last. */
  public void paragraph(FieldText paragraph) {
    above.add(paragraph);
  }

  /** Reads a line of signatures right below a table; false where it is another. */
  public boolean signOff(FieldText line) {
    return above.isEmpty() && current.map(project -> project.signOff(line)).orElse(false);
  }

  /** Whether a project table begins with the next row. */
  public static boolean startsAt(RowCursor rows) {
    List<FormRow> ahead = rows.ahead();
    int unknown = 0;
    for (int i = 0; i < Math.min(ahead.size(), ROWS_ABOVE_CODE) && unknown <= UNKNOWN_ROWS; i++) {
      Optional<ProjectRow> kind = ProjectRow.of(ahead.subList(i, ahead.size()));
      if (kind.filter(ProjectTables::tellsTheForm).isPresent()) {
        return true;
      }
      unknown += kind.isEmpty() && !ahead.get(i).isBlank() ? 1 : 0;
    }
    return false;
  }

  private static boolean tellsTheForm(ProjectRow kind) {
    return TELLING.contains(kind);
  }

  /** Whether the next row begins a project, rather than going on with the one before. */
  public boolean beginAt(RowCursor rows) {
    return beginsListAt(rows.peek()) || beginsTableAt(rows);
  }

  private boolean beginsListAt(FormRow row) {
    return list.isEmpty()
        && ProjectList.isHeader(row)
        && current.map(now -> now.isHeadAlone() || now.hasIndicators()).orElse(true);
  }

  private boolean beginsTableAt(RowCursor rows) {
    if (isInList(rows.peek())) {
      return false;
    }
    Optional<ProjectRow> kind = kindOf(rows);
    boolean head =
        kind.filter(ProjectRow::canStart)
                .filter(
                    it ->
                        !above.isEmpty()
                            || current.map(now -> !now.accepts(it, rows.peek())).orElse(true))
                .isPresent()
            && (current.isEmpty() || !ProjectRow.isUnitAlone(rows.peek()))
            && startsAt(rows);
    return head || kind.filter(it -> beginsWithoutHead(it, rows.peek())).isPresent();
  }

  /** Whether a row from the middle of the form begins a project, since its head was not known. */
  private boolean beginsWithoutHead(ProjectRow kind, FormRow row) {
    return ProjectRow.beginsBlock(row) && current.map(now -> now.isPast(kind)).orElse(true);
  }

  private Optional<ProjectRow> kindOf(RowCursor rows) {
    return above.isEmpty() && current.isPresent()
        ? current.get().kindOf(rows.ahead())
        : ProjectRow.of(rows.ahead());
  }

  public boolean isOpen() {
    return current.isPresent() || list.isPresent();
  }

  /** Reads the next row with those that belong to it; returns false where no field is meant. */
  public boolean read(RowCursor rows) {
    if (beginsListAt(rows.peek())) {
      beginList(rows.take());
      return true;
    }
    if (beginsTableAt(rows)) {
      begin(rows.peek());
    }
    if (isInList(rows.peek())) {
      leaveAboveUnread();
      list.orElseThrow().read(rows);
      return true;
    }
    if (list.isPresent()) {
      end();
    }
    return goesOn(rows) && current.orElseThrow().read(rows);
  }

  /** Behind a paragraph a list goes on where its header stands again. */
  private boolean isInList(FormRow row) {
    return list.isPresent()
        && (above.isEmpty() ? ProjectList.holds(row) : ProjectList.isHeader(row));
  }

  private void beginList(FormRow header) {
    if (!above.isEmpty() || current.filter(ProjectReader::isHeadAlone).isEmpty()) {
      begin(header);
    }
    list = current.map(head -> new ProjectList(header, head, projects.size(), notes, unread));
    current = Optional.empty();
  }

  /**
   * A paragraph above ends the project, unless a row plainly goes on with it; what is left of a row
   * that the paragraph broke may stand before that one.
   */
  private boolean goesOn(RowCursor rows) {
    if (above.isEmpty()) {
      return current.isPresent();
    }
    boolean continued =
        rows.ahead().stream()
            .limit(PIECES_OF_A_ROW)
            .anyMatch(row -> current.map(project -> project.isContinuedBy(row)).orElse(false));
    above.forEach(line -> unread.paragraph(line, ReaderDiagnostic.UNREAD_PARAGRAPH));
    above.clear();
    if (!continued) {
      end();
    }
    return continued;
  }

  /** The first line above the table, else its first row. */
  private SourceSpan startAt(FormRow row) {
    return above.isEmpty() ? row.span() : above.get(0).span();
  }

  private static SourceSpan behind(List<FieldText> lines) {
    int end = lines.get(lines.size() - 1).span().end();
    return SourceSpan.of(end, end);
  }

  private void begin(FormRow row) {
    end();
    FieldPath path = PATH.index(projects.size());
    ProjectReader project = new ProjectReader(path, notes, cover, unread);
    List<FieldText> others = project.above(above);
    unread.after(path, others.isEmpty() ? startAt(row) : behind(others));
    others.forEach(line -> unread.paragraph(line, ReaderDiagnostic.UNREAD_PARAGRAPH));
    above.clear();
    current = Optional.of(project);
  }

  private void leaveAboveUnread() {
    above.forEach(unread::paragraph);
    above.clear();
  }

  /** Ends the project that is being read. */
  public void end() {
    current.map(ProjectReader::build).ifPresent(projects::add);
    current = Optional.empty();
    list.map(ProjectList::build).ifPresent(projects::addAll);
    list = Optional.empty();
  }

  public List<Project> projects() {
    leaveAboveUnread();
    end();
    return projects;
  }
}
