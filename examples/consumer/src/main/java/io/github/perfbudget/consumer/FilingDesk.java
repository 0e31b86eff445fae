package io.github.perfbudget.consumer;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.io.source.Position;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.jakarta.FilingValidation;
import io.github.perfbudget.validation.rules.FilingRules;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads a filing, says what is wrong with it, keeps it as JSON, and accepts or refuses it. */
public final class FilingDesk {

  private final Validator validator;

  /** Opens a desk that refuses in English. */
  public FilingDesk() {
    validator = FilingValidation.validator(Locale.ENGLISH);
  }

  /**
   * Says what is wrong with a filing, and where.
   *
   * @param file table text
   * @return a line for each finding: line, column, message, rule
   * @throws IOException if the file cannot be read
   */
  public List<String> findings(Path file) throws IOException {
    Reading reading = TableText.read(file);
    return FilingRules.standard().check(reading.filing()).findings().stream()
        .map(finding -> line(reading, finding))
        .toList();
  }

  private static String line(Reading reading, Finding finding) {
    int offset = reading.sourceMap().locate(finding.path()).start();
    Position place = reading.source().positionAt(offset);
    return place + ": " + finding.text(Language.ENGLISH) + " [" + finding.rule() + "]";
  }

  /**
   * Turns table text into JSON.
   *
   * @param file table text
   * @return the filing in the format {@code perf-filing/1}
   * @throws IOException if the file cannot be read
   */
  public String json(Path file) throws IOException {
    return FilingJson.write(TableText.read(file).filing());
  }

  /**
   * Validates what was handed in.
   *
   * @param submission the filing and its sender
   * @return why it is refused; nothing if it is accepted
   */
  public Set<ConstraintViolation<Submission>> refusals(Submission submission) {
    return validator.validate(submission);
  }
}
