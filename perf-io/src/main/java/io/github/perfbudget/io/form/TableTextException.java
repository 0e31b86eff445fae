package io.github.perfbudget.io.form;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Language;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A filing cannot be written as table text, or a text not edited: which fields, why, and how to
 * mend it.
 *
 * <p>For example {@code /projects/0/name: the text holds a TAB, which begins a cell; write a blank
 * instead [write.tab]}. Makes no promise about immutability, as no exception can.
 */
public final class TableTextException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final transient List<Finding> findings;

  TableTextException(List<Finding> findings) {
    super(findings.stream().map(TableTextException::line).collect(Collectors.joining("\n")));
    this.findings = List.copyOf(findings);
  }

  private static String line(Finding finding) {
    return finding.path() + ": " + finding.text(Language.ENGLISH) + " [" + finding.rule() + "]";
  }

  /**
   * Returns the address of the first field that is in the way.
   *
   * @return the address, whose text is a JSON Pointer
   */
  public FieldPath path() {
    return findings.get(0).path();
  }

  /**
   * Returns the problems as findings, which have a text in each language.
   *
   * @return the findings, at least one, their rules {@code write.…} or {@code edit.…}
   */
  public List<Finding> findings() {
    return findings;
  }
}
