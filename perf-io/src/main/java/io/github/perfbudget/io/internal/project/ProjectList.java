package io.github.perfbudget.io.internal.project;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.FormCell;
import io.github.perfbudget.io.internal.form.FormRow;
import io.github.perfbudget.io.internal.form.Label;
import io.github.perfbudget.io.internal.form.MoneyUnitLabel;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.io.internal.form.RowCursor;
import io.github.perfbudget.io.internal.form.UnreadParts;
import io.github.perfbudget.io.internal.indicator.IndicatorHeader;
import io.github.perfbudget.io.internal.indicator.IndicatorTable;
import io.github.perfbudget.io.internal.indicator.RowFit;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.model.value.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a table of indicators that lists several projects, one below the other: in front of the
 * classes stand columns for the name of the project, its goal, and perhaps office, code and amount.
 *
 * <p>A name in its column begins a project; a blank one, or the same, goes on with it.
 */
public final class ProjectList {

  /** What the columns in front of the classes hold. */
  private enum Front {
    NAME,
    CODE,
    OFFICE,
    GOAL,
    AMOUNT
  }

  private static final List<String> GOALS = List.of("绩效目标", "年度目标");
  private static final List<String> AMOUNTS = List.of("预算", "金额", "资金");

  private final IndicatorHeader header;
  private final List<Optional<Front>> front = new ArrayList<>();
  private final ReaderNotes notes;
  private final UnreadParts unread;
  private final List<Project> projects = new ArrayList<>();
  private final int before;
  private final ProjectReader head;
  private final Optional<String> moneyUnit;
  private Optional<ListedProject> current = Optional.empty();

  /**
   * @param head what stands above the table; it goes with the first project
   * @param before how many projects stand before these
   */
  ProjectList(
      FormRow header, ProjectReader head, int before, ReaderNotes notes, UnreadParts unread) {
    this.header = new IndicatorHeader(header);
    this.head = head;
    this.before = before;
    this.notes = notes;
    this.unread = unread;
    for (FormCell cell : header.part(0, this.header.first()).cells()) {
      Optional<Front> kind =
          front(cell.label()).filter(known -> !front.contains(Optional.of(known)));
      kind.ifPresent(known -> notes.take(cell.span()));
      front.add(kind);
    }
    moneyUnit =
        column(Front.AMOUNT)
            .flatMap(i -> MoneyUnitLabel.inBracket(header.cell(i).label()))
            .or(head.agencyAbove()::moneyUnit);
    this.header.reportMissing(ProjectTables.PATH.index(before), notes);
  }

  /** Whether a row is the header of such a table. */
  static boolean isHeader(FormRow row) {
    return IndicatorHeader.isHeaderAtLarge(row)
        && row.part(0, new IndicatorHeader(row).first()).hasLabel(ProjectLabel.NAME::is);
  }

  private static Optional<Front> front(String label) {
    String words = Label.withoutBracket(label);
    if (ProjectLabel.NAME.is(label)) {
      return Optional.of(Front.NAME);
    }
    if (ProjectLabel.CODE.is(label)) {
      return Optional.of(Front.CODE);
    }
    if (ProjectLabel.SUPERVISED_BY.is(label) || ProjectLabel.EXECUTED_BY.is(label)) {
      return Optional.of(Front.OFFICE);
    }
    if (GOALS.stream().anyMatch(words::endsWith)) {
      return Optional.of(Front.GOAL);
    }
    return AMOUNTS.stream().anyMatch(words::contains)
        ? Optional.of(Front.AMOUNT)
        : Optional.empty();
  }

  private Optional<Integer> column(Front kind) {
    int index = front.indexOf(Optional.of(kind));
    return index < 0 ? Optional.empty() : Optional.of(index);
  }

  private Optional<FieldText> written(FormRow row, Front kind) {
    return column(kind).map(i -> row.cell(i).field()).filter(field -> !field.isBlank());
  }

  /** Whether the next row belongs to this table, or begins something else. */
  static boolean holds(FormRow row) {
    return isHeader(row) || row.cell(0).isBlank() || ProjectRow.of(row).isEmpty();
  }

  /** Reads the next row, rejoined where blank lines broke it. */
  void read(RowCursor rows) {
    if (isHeader(rows.peek())) {
      notes.take(rows.take().span());
    } else {
      IndicatorTable shape =
          current.map(ListedProject::table).orElseGet(() -> new IndicatorTable(header, notes));
      new RowFit(shape, notes)
          .take(rows, (row, cellsAbove) -> isHeader(row), here())
          .forEach(this::row);
    }
  }

  private FieldPath here() {
    return ProjectTables.PATH.index(before + projects.size());
  }

  /**
   * A row that names a project without a class of indicators is none of these, and stays unread.
   */
  private void row(FormRow row) {
    Optional<FieldText> another = written(row, Front.NAME).filter(name -> !isCurrent(name));
    boolean classed = !row.cell(header.first()).isBlank();
    if (another.isPresent() && classed) {
      end();
      current = Optional.of(begin(row, another.get()));
    }
    current
        .filter(project -> another.isEmpty() || classed)
        .ifPresent(project -> goOn(project, row));
  }

  private boolean isCurrent(FieldText name) {
    return current.filter(project -> project.isNamed(name)).isPresent();
  }

  private void goOn(ListedProject project, FormRow row) {
    takeRepeated(project.first(), row);
    project.read(row, column(Front.GOAL).map(row::cell));
  }

  /** What a row says again of its project says nothing new. */
  private void takeRepeated(FormRow first, FormRow row) {
    for (int i = 0; i < front.size(); i++) {
      if (front.get(i).isPresent() && row.cell(i).text().equals(first.cell(i).text())) {
        notes.take(row.cell(i).span());
      }
    }
  }

  private ListedProject begin(FormRow row, FieldText name) {
    Project.Builder project = projects.isEmpty() ? head.titled() : Project.builder();
    unread.after(here(), row.span());
    notes.put(here(), row.span());
    notes.text(here().field("name"), name).ifPresent(project::name);
    written(row, Front.CODE)
        .flatMap(code -> notes.text(here().field("code"), code))
        .map(ProjectCode::of)
        .ifPresent(project::code);
    written(row, Front.OFFICE)
        .flatMap(office -> notes.text(here().field("agency").field("name"), office))
        .map(office -> Agency.builder().name(office).build())
        .or(head.agencyAbove()::agency)
        .ifPresent(project::agency);
    Optional<FieldText> amount = written(row, Front.AMOUNT);
    moneyUnit
        .filter(unit -> amount.isPresent() || projects.isEmpty())
        .ifPresent(project::moneyUnit);
    amount.ifPresent(figure -> amount(project, figure));
    return new ListedProject(
        row, name.text(), project, here(), new IndicatorTable(header, notes), notes);
  }

  private void amount(Project.Builder project, FieldText amount) {
    notes
        .text(here().field("budget").field("total"), amount)
        .map(text -> ProjectBudget.builder().total(Figure.parse(text, moneyUnit)).build())
        .ifPresent(project::budget);
  }

  private void end() {
    current.map(ListedProject::build).ifPresent(projects::add);
    current = Optional.empty();
  }

  List<Project> build() {
    end();
    return projects;
  }
}
