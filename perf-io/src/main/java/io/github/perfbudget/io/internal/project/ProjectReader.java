package io.github.perfbudget.io.internal.project;

import io.github.perfbudget.io.internal.form.Cover;
import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.FormCell;
import io.github.perfbudget.io.internal.form.FormRow;
import io.github.perfbudget.io.internal.form.Label;
import io.github.perfbudget.io.internal.form.ReaderDiagnostic;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.io.internal.form.RowCursor;
import io.github.perfbudget.io.internal.form.UnreadParts;
import io.github.perfbudget.io.internal.indicator.IndicatorHeader;
import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.budget.Project;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of one project table. */
public final class ProjectReader {

  private static final RowCursor.Barrier LABEL =
      (row, cellsAbove) -> ProjectRow.of(row).isPresent();

  private final FieldPath path;
  private final ReaderNotes notes;
  private final Cover cover;
  private final Project.Builder project = Project.builder();
  private final AgencyRows agency;
  private final MoneyRows money;
  private final PlanRows plan;
  private final SignOffRows signOff;
  private final GoalRows goals;
  private final ProjectHead head;
  private final ProjectIndicators indicators;
  private final Set<ProjectRow> seen = EnumSet.noneOf(ProjectRow.class);
  private boolean unknown;
  private Optional<SourceSpan> start = Optional.empty();
  private Optional<ProjectRow> last = Optional.empty();

  ProjectReader(FieldPath path, ReaderNotes notes, Cover cover, UnreadParts unread) {
    this.path = path;
    this.notes = notes;
    this.cover = cover;
    agency = new AgencyRows(path, notes);
    money = new MoneyRows(path, notes);
    plan = new PlanRows(path.field("plan"), notes, unread);
    signOff = new SignOffRows(path.field("signOff"), notes, unread);
    goals = new GoalRows(path.field("goals"), notes);
    indicators = new ProjectIndicators(path, notes);
    head = new ProjectHead(path, notes, cover, unread);
  }

  /** Reads the lines above the table; returns those it makes nothing of. */
  List<FieldText> above(List<FieldText> lines) {
    return head.above(lines.stream().filter(line -> !agency.readLine(line)).toList());
  }

  /** Whether a row of this kind belongs to this project, rather than beginning the next one. */
  boolean accepts(ProjectRow kind, FormRow row) {
    boolean body = seen.stream().anyMatch(each -> !each.canStart());
    boolean again =
        switch (kind) {
          case AGENCY -> seen.contains(ProjectRow.CODE);
          case TITLE -> seen.contains(kind) && seen.size() > 1;
          default -> seen.contains(kind) && row.hasLabel("项目编码"::equals);
        };
    return !kind.canStart() || (!body && !again);
  }

  /** Whether rows of this kind were read, and others behind them. */
  boolean isPast(ProjectRow kind) {
    boolean below = last.filter(it -> it.compareTo(kind) > 0).isPresent();
    return below && (seen.contains(kind) || last.get().compareTo(ProjectRow.GOAL) > 0);
  }

  /** Whether a table behind a paragraph goes on with this project. */
  boolean isContinuedBy(FormRow row) {
    return ProjectRow.of(row)
        .map(kind -> !kind.canStart() && last.map(it -> kind.compareTo(it) >= 0).orElse(true))
        .orElseGet(() -> indicators.holds(row));
  }

  /** Reads the next row with those that belong to it; returns false where no field is meant. */
  boolean read(RowCursor rows) {
    Optional<ProjectRow> kind = kindOf(rows.ahead());
    if (!kind.equals(Optional.of(ProjectRow.INDICATORS))) {
      split(rows, kind.or(() -> last).map(this::width).orElse(1));
    }
    if (kind.isEmpty()) {
      boolean read = readUnlabelled(rows);
      unknown |= !read;
      return read;
    }
    if (!ProjectRow.isUnitAlone(rows.peek())) {
      last = kind;
    }
    seen.add(kind.get());
    readLabelled(kind.get(), rows);
    return true;
  }

  /** A row that goes on with the first label of another one was joined to it. */
  private void split(RowCursor rows, int width) {
    int cell = ProjectRow.otherRowIn(rows.peek(), width);
    if (cell > 0) {
      notes.reportWidth(path, rows.peek(), cell);
      rows.splitBefore(cell);
    }
  }

  private int width(ProjectRow kind) {
    return kind == ProjectRow.INDICATORS ? indicators.width() : kind.width();
  }

  /**
   * Below the header of indicators a label stands in the first cell, or it is part of a row. A row
   * with the label of a header, but words below it, and no other column is none.
   */
  Optional<ProjectRow> kindOf(List<FormRow> rows) {
    FormRow row = rows.get(0);
    boolean inside = last.filter(ProjectRow.INDICATORS::equals).isPresent();
    return inside && row.cell(0).isBlank()
        ? Optional.empty()
        : ProjectRow.of(rows)
            .filter(kind -> kind != ProjectRow.INDICATORS || IndicatorHeader.hasColumn(row));
  }

  private void readLabelled(ProjectRow kind, RowCursor rows) {
    boolean broken = ProjectRow.isAgencyBesideUnit(rows.ahead());
    FormRow row = rows.take(broken ? 2 : kind.width(), beforeOther(kind));
    notes.put(path, row.span());
    start = start.or(() -> Optional.of(row.span()));
    switch (kind) {
      case TITLE -> head.title(row.firstWritten().orElse(row.cell(0)));
      case AGENCY -> agency.read(row);
      case CODE -> {
        head.code(row);
        agency.readOffice(row);
      }
      case OFFICE -> agency.readOffice(row);
      case MONEY -> {
        row.cells().forEach(agency::readUnit);
        money.read(row, agency.moneyUnit());
      }
      case PURPOSE -> money.readPurpose(row);
      case PLAN -> plan.header(row, agency.moneyUnit());
      case GOAL -> goals.first(row, rows, LABEL);
      case INDICATORS -> indicators.readHeader(row, rows);
      case CONCLUSION -> notes.leave(row.span());
      case SIGN_OFF -> signOff.read(row);
    }
  }

  /** Reads a line of signatures below the table, unless they were read. */
  boolean signOff(FieldText line) {
    boolean first =
        ProjectLabel.SIGNED_BY.is(Label.of(line.text()))
            && !seen.contains(ProjectRow.SIGN_OFF)
            && seen.contains(ProjectRow.INDICATORS);
    FormRow row = new FormRow(List.of(FormCell.ofLine(line)));
    if (first) {
      seen.add(ProjectRow.SIGN_OFF);
      last = Optional.of(ProjectRow.SIGN_OFF);
      signOff.read(row);
    }
    return first || (last.filter(ProjectRow.SIGN_OFF::equals).isPresent() && signOff.readMore(row));
  }

  /** A row of the same kind may be a piece of this one. */
  private static RowCursor.Barrier beforeOther(ProjectRow kind) {
    return (row, cellsAbove) -> ProjectRow.of(row).filter(other -> other != kind).isPresent();
  }

  /** A row without a label of its own goes on with what stands above it. */
  private boolean readUnlabelled(RowCursor rows) {
    if (last.isEmpty()) {
      return rows.skipBlank(path, notes);
    }
    return switch (last.get()) {
      case MONEY ->
          money.readMore(rows, agency.moneyUnit())
              || money.readPurpose(rows, LABEL)
              || rows.skipBlank(path, notes);
      case PLAN -> plan.readCells(rows, LABEL) || rows.skipBlank(path, notes);
      case GOAL -> goals.more(rows, LABEL);
      case INDICATORS -> indicators.readRow(rows, LABEL);
      case CONCLUSION, SIGN_OFF ->
          signOff.readMore(rows.peek()) ? taken(rows) : rows.skipBlank(path, notes);
      case TITLE ->
          readYear(rows)
              || (agency.readUnlabelled(rows.peek()) ? taken(rows) : rows.skipBlank(path, notes));
      case AGENCY ->
          readYear(rows)
              || (agency.readUnlabelled(rows.peek()) ? taken(rows) : rows.skipBlank(path, notes));
      case CODE, OFFICE, PURPOSE -> rows.skipBlank(path, notes);
    };
  }

  /** A row that says {@code （2024年度）} below the title. */
  private boolean readYear(RowCursor rows) {
    return rows.peek()
            .firstWritten()
            .filter(cell -> Cover.isYear(cell.text()) && cover.year(cell.field()))
            .isPresent()
        && taken(rows);
  }

  private static boolean taken(RowCursor rows) {
    rows.take();
    return true;
  }

  /** The project as far as its title and heading say. */
  Project.Builder titled() {
    head.addTo(project);
    return project;
  }

  /** Whether no row below the title and the agency was read. */
  boolean isHeadAlone() {
    return seen.stream().allMatch(kind -> kind.compareTo(ProjectRow.AGENCY) <= 0);
  }

  /** Whether the header of indicators was read. */
  boolean hasIndicators() {
    return seen.contains(ProjectRow.INDICATORS);
  }

  /** The agency and the unit of money that stand above the table. */
  AgencyRows agencyAbove() {
    return agency;
  }

  Project build() {
    boolean body = seen.stream().anyMatch(each -> !each.canStart());
    if (!body || !seen.contains(ProjectRow.CODE)) {
      notes.report(ReaderDiagnostic.NO_HEAD, path, start.orElse(SourceSpan.of(0, 0)), "");
    }
    FormBlocks.missing(seen, money.isWithPurpose())
        .filter(label -> unknown)
        .ifPresent(
            label ->
                notes.report(
                    ReaderDiagnostic.NO_BLOCK, path, start.orElse(SourceSpan.of(0, 0)), label));
    titled();
    agency.agency().ifPresent(project::agency);
    agency.moneyUnit().ifPresent(project::moneyUnit);
    money.budget().ifPresent(project::budget);
    money.purpose().ifPresent(project::purpose);
    plan.build().ifPresent(project::plan);
    signOff.build().ifPresent(project::signOff);
    return project.addAllGoals(goals.goals()).addAllIndicators(indicators.indicators()).build();
  }
}
