package io.github.perfbudget.io.internal.project;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.FormCell;
import io.github.perfbudget.io.internal.form.FormLabels;
import io.github.perfbudget.io.internal.form.FormRow;
import io.github.perfbudget.io.internal.form.Label;
import io.github.perfbudget.io.internal.form.MoneyUnitLabel;
import io.github.perfbudget.io.internal.form.Numbering;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.value.MoneyUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the agency (填报单位) and the unit of money (单位：元) above a table. */
public final class AgencyRows {

  private static final int SHORTEST_CODE = 3;
  private static final List<String> OFFICES = List.of("单位", "单位名称");

  private final FieldPath path;
  private final ReaderNotes notes;
  private Optional<Agency> agency = Optional.empty();
  private Optional<String> moneyUnit = Optional.empty();
  private boolean labelRead;

  public AgencyRows(FieldPath path, ReaderNotes notes) {
    this.path = path;
    this.notes = notes;
  }

  public Optional<Agency> agency() {
    return agency;
  }

  Optional<String> moneyUnit() {
    return moneyUnit;
  }

  /** Reads a row with the agency, its unit of money, or both; a second agency stays unread. */
  public void read(FormRow row) {
    boolean labelled = row.hasLabel(AgencyRows::isFiledBy);
    if (labelled && labelRead) {
      return;
    }
    labelRead = labelRead || labelled;
    List<FieldText> offices = new ArrayList<>();
    for (FormCell cell : row.cells()) {
      int behindOffice = MoneyUnitLabel.behindOffice(cell.text());
      if (MoneyUnitLabel.is(cell.label())) {
        moneyUnit(cell.field());
      } else if (behindOffice > 0) {
        moneyUnit(cell.field());
        FieldText office = cell.field().part(0, behindOffice);
        offices.add(isOffice(Label.of(office.text())) ? behindColon(office) : office);
      } else if (labelled || mayBeOffice(cell)) {
        offices.add(isLabel(cell) ? behindColon(cell.field()) : cell.field());
      }
    }
    if (agency.isEmpty()) {
      office(offices);
    }
  }

  /** The first that is written; where none is, the first blank one is where it would stand. */
  private void office(List<FieldText> offices) {
    offices.stream()
        .filter(office -> !office.isBlank())
        .findFirst()
        .or(() -> offices.stream().findFirst())
        .ifPresent(this::office);
  }

  /** Reads a row without label: it holds the agency where none is known yet. */
  boolean readUnlabelled(FormRow row) {
    boolean office =
        agency.isEmpty()
            && row.cells().stream().filter(cell -> !cell.isBlank()).count() == 1
            && row.firstWritten().filter(AgencyRows::mayBeOffice).isPresent();
    if (office) {
      read(row);
    }
    return office;
  }

  private static boolean mayBeOffice(FormCell cell) {
    return cell.paragraphs().size() == 1
        && !cell.text().contains("。")
        && !cell.label().startsWith("项目");
  }

  /** Reads a line above the table: {@code 填报单位：某局 单位：万元}; false where it is another. */
  boolean readLine(FieldText line) {
    int unit = MoneyUnitLabel.start(line.text());
    boolean labelled = isOffice(Label.of(line.text()));
    if (unit >= 0 && (labelled || MoneyUnitLabel.is(Label.of(line.text())))) {
      moneyUnit(line.from(unit));
    }
    if (labelled) {
      office(behindColon(unit < 0 ? line : line.part(0, MoneyUnitLabel.front(line.text(), unit))));
    }
    return labelled || MoneyUnitLabel.is(Label.of(line.text()));
  }

  /**
   * Reads the office that carries a project out, else the one above it, where no other files it.
   */
  void readOffice(FormRow row) {
    ProjectHead.valueIn(row, ProjectLabel.SUPERVISED_BY)
        .ifPresent(office -> notes.leave(office.span()));
    if (agency.isEmpty()) {
      ProjectHead.valueIn(row, ProjectLabel.EXECUTED_BY)
          .filter(office -> !office.isBlank())
          .or(() -> ProjectHead.valueIn(row, ProjectLabel.SUPERVISED_BY))
          .filter(office -> !office.isBlank())
          .ifPresent(this::office);
    }
  }

  /** Reads the unit in the label of a block: {@code 项目资金（万元）}. */
  void readUnit(FormCell label) {
    String text = label.text();
    int open = Math.max(text.indexOf('（'), text.indexOf('('));
    boolean stated = open >= 0 && (text.endsWith("）") || text.endsWith(")"));
    FieldText unit = label.field().part(open + 1, Math.max(open + 1, text.length() - 1));
    if (stated && moneyUnit.isEmpty() && MoneyUnit.ofSymbol(unit.text()).isPresent()) {
      moneyUnit = notes.text(path.field("moneyUnit"), unit);
    }
  }

  private void moneyUnit(FieldText field) {
    if (moneyUnit.isEmpty()) {
      moneyUnit = notes.text(path.field("moneyUnit"), MoneyUnitLabel.unit(field));
    }
  }

  private static boolean isLabel(FormCell cell) {
    return isOffice(cell.label());
  }

  private static boolean isFiledBy(String label) {
    return label.startsWith(FormLabels.AGENCY) || ProjectLabel.FILED_BY.is(label);
  }

  private static boolean isOffice(String label) {
    return isFiledBy(label) || OFFICES.stream().anyMatch(office -> isBefore(label, office));
  }

  private static boolean isBefore(String label, String office) {
    int end = office.length();
    return label.startsWith(office) && label.length() > end && Label.isColon(label.charAt(end));
  }

  private void office(FieldText office) {
    notes.put(path.field("agency"), office.span());
    if (office.isBlank()) {
      return;
    }
    int code = codeLength(office.text());
    Agency.Builder builder = Agency.builder();
    FieldPath field = path.field("agency");
    notes.text(field.field("code"), office.part(0, code)).ifPresent(builder::code);
    notes.text(field.field("name"), office.from(code)).ifPresent(builder::name);
    agency = Optional.of(builder.build());
  }

  private static int codeLength(String text) {
    int end = 0;
    while (end < text.length() && Numbering.isDigit(text.charAt(end))) {
      end++;
    }
    return end < SHORTEST_CODE ? 0 : end;
  }

  private static FieldText behindColon(FieldText field) {
    for (int i = 0; i < field.text().length(); i++) {
      if (Label.isColon(field.text().charAt(i))) {
        return field.from(i + 1);
      }
    }
    return field.from(field.text().length());
  }
}
