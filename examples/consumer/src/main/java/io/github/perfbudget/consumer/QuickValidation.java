package io.github.perfbudget.consumer;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.jakarta.FilingValidation;
import io.github.perfbudget.validation.jakarta.ValidFiling;
import io.github.perfbudget.validation.jakarta.ValidProjectCode;
import io.github.perfbudget.validation.jakarta.ValidTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** The program of the README that validates a record of one's own. */
public final class QuickValidation {

  private QuickValidation() {}

  record Entry(
      @ValidProjectCode String code,
      @ValidTarget String target,
      @ValidFiling(profile = "county", atLeast = Severity.ERROR) Filing filing) {}

  /**
   * Validates a code, a target and a filing.
   *
   * @param args the path of a filing
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    Filing filing = TableText.read(Path.of(args[0])).filing();
    var validator = FilingValidation.validator(Locale.ENGLISH); // or one of your own factory
    validator.validate(new Entry("601004", "≥70内部", filing)).stream()
        .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
        .sorted()
        .forEach(System.out::println);
  }
}
