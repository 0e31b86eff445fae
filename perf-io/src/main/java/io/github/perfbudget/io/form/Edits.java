package io.github.perfbudget.io.form;

import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.io.source.Replacement;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.validation.Finding;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Texts to set in a table text, in place (就地修改): a changed value changes only its own bytes.
 *
 * <p>For example
 *
 * <pre>{@code
 * Reading reading = TableText.read(file);
 * Reading edited =
 *     TableText.edit(reading)
 *         .set(FieldPath.parse("/projects/0/indicators/3/target"), "≥90%")
 *         .set(FieldPath.parse("/projects/0/purpose"), "用于设备购置。")
 *         .apply();
 * Files.write(file, edited.source().bytes());
 * }</pre>
 *
 * <p>What can be set are texts, targets, figures and codes that the filing has, and those whose
 * cell is blank. A paragraph in a cell ends in {@code \n}. What is read from a text changes with
 * it: the claims of prose, name and amount of a title. Everything else stays, and so does every
 * other byte; what cannot be done that way is refused as a whole. Immutable and thread-safe.
 */
public final class Edits {

  private final Reading reading;
  private final @Nullable Edits before;
  private final @Nullable Edit last;

  private Edits(Reading reading, @Nullable Edits before, @Nullable Edit last) {
    this.reading = reading;
    this.before = before;
    this.last = last;
  }

  static Edits of(Reading reading) {
    return new Edits(Objects.requireNonNull(reading, "reading"), null, null);
  }

  /**
   * Returns these edits and one more.
   *
   * @param path the address of a field that has a text; of a target its own, not that of its value
   * @param text what shall be written there; paragraphs parted by {@code \n}
   * @return the edits
   */
  public Edits set(FieldPath path, String text) {
    return new Edits(reading, this, new Edit(path, text));
  }

  /**
   * Makes the edits, in the encoding of the text that was read.
   *
   * @return the reading of the edited text
   * @throws TableTextException if an address is unknown, absent without a blank cell, or set to
   *     different texts; if a text cannot stand there; if stretches overlap; or if the text would
   *     then read as another filing, but for the fields that were set
   */
  public Reading apply() {
    List<Edit> edits = inOrder();
    EditPlan plan = EditPlan.of(reading, edits);
    refuse(plan.problems());
    SourceText edited = replace(plan.replacements(), edits);
    Reading found = TableText.read(edited, reading.limits());
    refuse(new EditCheck(reading, edits).problems(found.filing()));
    return found;
  }

  private List<Edit> inOrder() {
    Deque<Edit> edits = new ArrayDeque<>();
    for (Edits each = this; each != null && each.last != null; each = each.before) {
      edits.addFirst(each.last);
    }
    return List.copyOf(edits);
  }

  private SourceText replace(List<Replacement> replacements, List<Edit> edits) {
    try {
      return reading.source().replace(replacements);
    } catch (IllegalArgumentException e) {
      throw new TableTextException(
          edits.stream()
              .map(edit -> TextProblem.OTHER_ENCODING.finding(edit.path(), encodingName()))
              .toList());
    }
  }

  private String encodingName() {
    return reading.source().encoding().charset().name();
  }

  private static void refuse(List<Finding> problems) {
    if (!problems.isEmpty()) {
      throw new TableTextException(problems);
    }
  }
}
