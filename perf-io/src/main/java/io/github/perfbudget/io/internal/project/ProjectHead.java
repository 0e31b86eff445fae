package io.github.perfbudget.io.internal.project;

import io.github.perfbudget.io.internal.form.Cover;
import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.FormCell;
import io.github.perfbudget.io.internal.form.FormLabels;
import io.github.perfbudget.io.internal.form.FormName;
import io.github.perfbudget.io.internal.form.FormRow;
import io.github.perfbudget.io.internal.form.InnerLabels;
import io.github.perfbudget.io.internal.form.Label;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.io.internal.form.UnreadParts;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads what tells a project from others: heading, title, code (项目编码) and name (项目名称). */
public final class ProjectHead {

  private static final InnerLabels INNER = new InnerLabels(FormLabels.CODE, FormLabels.NAME);

  private static final String HYPHENS = "-－—";

  private final FieldPath path;
  private final ReaderNotes notes;
  private final Cover cover;
  private final UnreadParts unread;
  private Optional<FieldText> heading = Optional.empty();
  private Optional<FieldText> title = Optional.empty();
  private Optional<FieldText> code = Optional.empty();
  private Optional<FieldText> name = Optional.empty();

  ProjectHead(FieldPath path, ReaderNotes notes, Cover cover, UnreadParts unread) {
    this.path = path;
    this.notes = notes;
    this.cover = cover;
    this.unread = unread;
  }

  /** Reads the lines above the table: the last is the heading; returns the others. */
  List<FieldText> above(List<FieldText> lines) {
    List<FieldText> others = FormName.joined(lines);
    if (!others.isEmpty() && FormName.isTitle(others.get(others.size() - 1), others.size() > 1)) {
      title = Optional.of(others.remove(others.size() - 1));
    }
    if (!others.isEmpty()) {
      heading(others.remove(others.size() - 1));
    }
    return others;
  }

  private void heading(FieldText words) {
    heading = heading.or(() -> Optional.of(words));
  }

  /** The last paragraph of the cell is the title, the first the heading where none stands above. */
  void title(FormCell cell) {
    List<FieldText> lines = cell.paragraphs();
    boolean withHeading = lines.size() > 1 && heading.isEmpty();
    if (withHeading) {
      heading(lines.get(0));
    }
    title.ifPresent(unread::paragraph);
    title =
        Optional.of(FieldText.join(lines.subList(withHeading ? 1 : 0, lines.size()), cell.span()));
  }

  void code(FormRow row) {
    code = code.or(() -> valueIn(row, ProjectLabel.CODE));
    if (name.isEmpty()) {
      valueIn(row, ProjectLabel.NAME).ifPresent(this::named);
    }
  }

  /** Some forms print the code in front of the name: {@code 51990024R000000125407-道路养护}. */
  private void named(FieldText field) {
    int behindCode = behindCode(field.text());
    boolean coded = behindCode > 0 && code.filter(known -> !known.isBlank()).isEmpty();
    code = coded ? Optional.of(field.part(0, ProjectCode.LENGTH)) : code;
    name = Optional.of(coded ? field.from(behindCode) : field);
  }

  private static int behindCode(String text) {
    int end = ProjectCode.LENGTH;
    boolean coded =
        text.length() > end + 1
            && HYPHENS.indexOf(text.charAt(end)) >= 0
            && ProjectCode.of(text.substring(0, end)).isFull();
    return coded ? end + 1 : 0;
  }

  /** What stands in the cell right of a label, or behind the label in its own cell. */
  static Optional<FieldText> valueIn(FormRow row, ProjectLabel label) {
    for (int i = 0; i + 1 < row.width(); i++) {
      if (label.is(row.cell(i).label())) {
        return Optional.of(row.cell(i + 1))
            .filter(cell -> ProjectLabel.of(cell.label()).isEmpty())
            .map(FormCell::field);
      }
    }
    return row.cells().stream().flatMap(cell -> behind(cell, label)).findFirst();
  }

  private static Stream<FieldText> behind(FormCell cell, ProjectLabel label) {
    int end = label.endIn(cell.text());
    boolean apart =
        end > 0 && end < cell.text().length() && "\n：:".indexOf(cell.text().charAt(end)) >= 0;
    return apart ? Stream.of(Label.rest(cell.field(), end)) : Stream.empty();
  }

  void addTo(Project.Builder project) {
    put("heading", heading, project::heading);
    put("title", title, project::title);
    put("code", code, text -> project.code(ProjectCode.of(text)));
    put("name", name, project::name);
    title.ifPresent(cover::year);
    heading.ifPresent(this::yearBehind);
  }

  /** A project's name may hold the year of a document; that of the filing stands in brackets. */
  private void yearBehind(FieldText words) {
    int name = Cover.withoutYearBehind(words.text()).length();
    if (name < words.text().length()) {
      cover.year(words.from(name));
    }
  }

  private void put(String field, Optional<FieldText> words, Consumer<String> setter) {
    words.flatMap(text -> INNER.checked(text, path.field(field), notes)).ifPresent(setter);
  }
}
