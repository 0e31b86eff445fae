package io.github.perfbudget.io.internal.declaration;

import io.github.perfbudget.io.internal.form.Cover;
import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.FormCell;
import io.github.perfbudget.io.internal.form.FormRow;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.io.internal.form.RowCursor;
import io.github.perfbudget.io.internal.form.UnreadParts;
import io.github.perfbudget.io.internal.project.AgencyRows;
import io.github.perfbudget.io.internal.project.GoalList;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of the declaration of a whole department (部门整体支出绩效目标申报表). */
public final class DeclarationReader {

  public static final FieldPath PATH = FieldPath.ROOT.field("declaration");

  private static final RowCursor.Barrier LABEL =
      (row, cellsAbove) -> DeclarationRow.of(row).isPresent();

  private final ReaderNotes notes;
  private final Cover cover;
  private final UnreadParts unread;
  private final DepartmentDeclaration.Builder declaration = DepartmentDeclaration.builder();
  private final DeclarationBudgets budgets;
  private final GoalList goals;
  private final GroupRows groups;
  private final OpinionRows opinions;
  private Optional<DeclarationRow> last = Optional.empty();
  private Optional<String> moneyUnit = Optional.empty();
  private Optional<Agency> agency = Optional.empty();
  private Optional<FormRow> filedBy = Optional.empty();
  private Optional<FieldText> introduction = Optional.empty();
  private Optional<FieldText> basis = Optional.empty();

  DeclarationReader(ReaderNotes notes, Cover cover, UnreadParts unread) {
    this.notes = notes;
    this.cover = cover;
    this.unread = unread;
    budgets = new DeclarationBudgets(notes);
    goals = new GoalList(PATH.field("goals"), notes);
    groups = new GroupRows(PATH.field("groups"), notes);
    opinions = new OpinionRows(PATH.field("opinions"), notes);
  }

  /** Reads the next row with those that belong to it; returns false where no field is meant. */
  boolean read(RowCursor rows) {
    notes.put(PATH, rows.peek().span());
    Optional<DeclarationRow> kind = DeclarationRow.of(rows.peek());
    if (kind.isEmpty()) {
      return readUnlabelled(rows);
    }
    last = kind;
    return readLabelled(kind.get(), rows);
  }

  private boolean readLabelled(DeclarationRow kind, RowCursor rows) {
    if (kind == DeclarationRow.INDICATORS) {
      return groups.read(rows, LABEL);
    }
    FormRow row = rows.take(kind.width(), LABEL);
    switch (kind) {
      case YEAR -> cover.year(row.firstWritten().orElse(row.cell(0)).field());
      case FILED_BY -> filedBy(row);
      case DEPARTMENT -> department(row);
      case BUDGET -> budget(row);
      case GOALS -> goals(row.cell(row.width() - 1));
      case BASIS -> basis = basis.or(() -> Optional.of(row.cell(row.width() - 1).field()));
      case GROUP -> groups.goal(row);
      case OPINIONS -> opinions.speakers(row);
      case REVENUE, EXPENDITURE, INDICATORS -> {
        // what the label stands for is in the rows below
      }
    }
    return true;
  }

  /** A row without a label of its own goes on with what stands above it. */
  private boolean readUnlabelled(RowCursor rows) {
    if (last.isEmpty()) {
      return rows.skipBlank(PATH, notes);
    }
    return switch (last.get()) {
      case REVENUE -> budgets.revenue().readRow(rows, LABEL, moneyUnit) || skipBlank(rows);
      case EXPENDITURE ->
          budgets.expenditure().readRow(rows, LABEL, moneyUnit) || rows.skipBlank(PATH, notes);
      case INDICATORS -> groups.read(rows, LABEL);
      case OPINIONS -> readWords(rows);
      case GROUP -> rows.skipBlank(PATH, notes) || readIndicator(rows);
      case YEAR, FILED_BY, DEPARTMENT, BUDGET, GOALS, BASIS -> rows.skipBlank(PATH, notes);
    };
  }

  /** The cell below the label of the block may be parted from the label of the second budget. */
  private boolean skipBlank(RowCursor rows) {
    List<FormRow> ahead = rows.ahead();
    boolean besideLabel =
        rows.peek().isBlank()
            && rows.peek().width() == 1
            && ahead.size() > 1
            && ahead.get(1).width() == 1
            && DeclarationRow.of(ahead.get(1)).isPresent();
    if (besideLabel) {
      rows.take();
    }
    return besideLabel || rows.skipBlank(PATH, notes);
  }

  /** Below a goal a row as wide as the header holds indicators, whatever the label of the block. */
  private boolean readIndicator(RowCursor rows) {
    boolean fits = groups.isHeaderAsWideAs(rows.peek());
    if (fits) {
      last = Optional.of(DeclarationRow.INDICATORS);
      groups.read(rows, LABEL);
    }
    return fits;
  }

  /** What an office says stands in as many cells as the speakers do. */
  private boolean readWords(RowCursor rows) {
    if (rows.peek().width() > opinions.width()) {
      return false;
    }
    opinions.words(rows.take(opinions.width(), LABEL));
    return true;
  }

  /** The office that files is the department where the form names no other. */
  private void filedBy(FormRow row) {
    office(row);
    filedBy = Optional.of(row);
  }

  private void department(FormRow row) {
    Optional<Agency> filing = agency;
    row.after(row.firstWritten().orElse(row.cell(0)).label(), Set.of())
        .ifPresent(cell -> office(new FormRow(List.of(cell))));
    if (filing.isPresent() && !filing.equals(agency)) {
      filedBy.ifPresent(unread::row);
    }
  }

  private void office(FormRow row) {
    AgencyRows office = new AgencyRows(PATH, notes);
    office.read(row);
    agency = office.agency().or(() -> agency);
  }

  /** {@code 年度预算（万元）} states the unit; the first of the two budgets may stand beside it. */
  private void budget(FormRow row) {
    FieldText label = row.cell(0).field();
    int open = Math.max(label.text().indexOf('（'), label.text().indexOf('('));
    int close = Math.max(label.text().indexOf('）'), label.text().indexOf(')'));
    if (open >= 0 && close > open) {
      moneyUnit = notes.text(PATH.field("moneyUnit"), label.part(open + 1, close));
    }
    for (FormCell cell : row.cells()) {
      DeclarationRow.of(new FormRow(List.of(cell)))
          .filter(kind -> kind == DeclarationRow.REVENUE || kind == DeclarationRow.EXPENDITURE)
          .ifPresent(kind -> last = Optional.of(kind));
    }
  }

  /** Words before the first numbered goal introduce the goals. */
  private void goals(FormCell cell) {
    List<FieldText> lines = cell.paragraphs();
    int first = 0;
    while (first < lines.size() && !GoalList.isLabelled(lines.get(first).text())) {
      first++;
    }
    notes.put(PATH.field("goals"), cell.span());
    int start = first < lines.size() ? first : 0;
    if (introduction.isEmpty()) {
      introduction = Optional.of(FieldText.join(lines.subList(0, start), cell.span()));
    } else {
      lines.subList(0, start).forEach(unread::paragraph);
    }
    goals.addParagraphs(lines.subList(start, lines.size()));
  }

  DepartmentDeclaration build() {
    introduction
        .flatMap(words -> notes.text(PATH.field("goalsIntroduction"), words))
        .ifPresent(declaration::goalsIntroduction);
    basis.flatMap(words -> notes.text(PATH.field("basis"), words)).ifPresent(declaration::basis);
    agency.ifPresent(declaration::agency);
    moneyUnit.ifPresent(declaration::moneyUnit);
    budgets.addTo(declaration);
    return declaration
        .addAllGoals(goals.goals())
        .addAllGroups(groups.build())
        .addAllOpinions(opinions.build())
        .build();
  }
}
