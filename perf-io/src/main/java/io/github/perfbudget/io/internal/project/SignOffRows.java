package io.github.perfbudget.io.internal.project;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.FormCell;
import io.github.perfbudget.io.internal.form.FormLabels;
import io.github.perfbudget.io.internal.form.FormRow;
import io.github.perfbudget.io.internal.form.Label;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.io.internal.form.UnreadParts;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.budget.SignOff;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the signatures below a table: {@code 经办人（签字）： 电话： 项目责任人（签字）：}, in one cell or in several.
 */
public final class SignOffRows {

  private static final String NONE = "";

  /** The field behind each label; a longer label before one that it ends in. */
  private static final Map<String, String> FIELDS = fields();

  private final FieldPath path;
  private final ReaderNotes notes;
  private final UnreadParts unread;
  private final Map<String, FieldText> found = new HashMap<>();
  private String current = NONE;
  private boolean begun;

  SignOffRows(FieldPath path, ReaderNotes notes, UnreadParts unread) {
    this.path = path;
    this.notes = notes;
    this.unread = unread;
  }

  private static Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(FormLabels.HANDLER, "handler");
    fields.put("联系电话", "telephone");
    fields.put(FormLabels.TELEPHONE, "telephone");
    fields.put(FormLabels.RESPONSIBLE, "responsible");
    fields.put("项目负责人", "responsible");
    fields.put("填表人", "handler");
    fields.put("填报人", "handler");
    fields.put("单位负责人", NONE);
    fields.put("财务负责人", NONE);
    fields.put("填报日期", NONE);
    fields.put("填表日期", NONE);
    return fields;
  }

  void read(FormRow row) {
    notes.put(path, row.span());
    row.cells().forEach(this::read);
  }

  /** Reads a row that goes on with the labels. */
  boolean readMore(FormRow row) {
    boolean labelled = row.hasLabel(label -> FIELDS.keySet().stream().anyMatch(label::startsWith));
    if (labelled) {
      read(row);
    }
    return labelled;
  }

  private void read(FormCell cell) {
    String text = cell.text();
    int start = 0;
    int next = nextLabel(text, 0);
    keep(cell.field().part(start, next));
    while (next < text.length()) {
      start = behindLabel(text, next);
      next = nextLabel(text, start);
      keep(cell.field().part(start, next));
    }
  }

  /** What stands behind a label is its value, the first that is written; others stay unread. */
  private void keep(FieldText value) {
    FieldText known = found.get(current);
    if (!begun) {
      return;
    }
    if (!current.equals(NONE) && (known == null || known.isBlank())) {
      found.put(current, value);
    } else if (!value.isBlank()) {
      unread.paragraph(value);
    }
  }

  private int nextLabel(String text, int from) {
    int next = from;
    while (next < text.length() && labelAt(text, next).isEmpty()) {
      next++;
    }
    return next;
  }

  private static Optional<String> labelAt(String text, int index) {
    for (String label : FIELDS.keySet()) {
      if (text.startsWith(label, index)) {
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }

  /** Skips the label at {@code start}, {@code （签字）} and the colon. */
  private int behindLabel(String text, int start) {
    String label = labelAt(text, start).orElse("");
    current = FIELDS.getOrDefault(label, NONE);
    begun = true;
    int end = start + label.length();
    int bracket = skipBlanks(text, end);
    if (bracket < text.length() && "（(".indexOf(text.charAt(bracket)) >= 0) {
      end = behindBracket(text, bracket);
    }
    int colon = skipBlanks(text, end);
    return colon < text.length() && Label.isColon(text.charAt(colon)) ? colon + 1 : end;
  }

  private static int behindBracket(String text, int bracket) {
    int end = bracket + 1;
    while (end < text.length() && "）)".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return Math.min(end + 1, text.length());
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  Optional<SignOff> build() {
    SignOff.Builder builder = SignOff.builder();
    Optional<String> handler = text("handler");
    Optional<String> telephone = text("telephone");
    Optional<String> responsible = text("responsible");
    handler.ifPresent(builder::handler);
    telephone.ifPresent(builder::telephone);
    responsible.ifPresent(builder::responsible);
    boolean signed = handler.isPresent() || telephone.isPresent() || responsible.isPresent();
    return signed ? Optional.of(builder.build()) : Optional.empty();
  }

  private Optional<String> text(String field) {
    return Optional.ofNullable(found.get(field))
        .flatMap(value -> notes.text(path.field(field), value));
  }
}
