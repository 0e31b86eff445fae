package io.github.perfbudget.cli;

import io.github.perfbudget.io.form.AppliedFixes;
import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.io.report.FileReport;
import io.github.perfbudget.io.report.FixReport;
import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.RuleSet;
import java.util.List;
import java.util.Map;

/**
 * An input and what became of it.
 *
 * @param input the input
 * @param before the reading before
 * @param fixes what was mended, and what was not
 * @param left what is found in it now
 */
record Fixed(Input input, Reading before, AppliedFixes fixes, FileReport left) {

  private static final RuleSet NO_RULES = RuleSet.of(List.of());

  /** Reads an input and mends it. Never fails: what is wrong with it stands in the report. */
  static Fixed of(Input input, RuleSet rules) {
    Loaded loaded = Loaded.of(new InputPart(input.name(), () -> table(input.bytes())), NO_RULES);
    if (loaded.report().isUnreadable()) {
      return untouched(input, loaded, loaded.report());
    }
    try {
      AppliedFixes fixes = TableText.fix(loaded.reading(), rules);
      return new Fixed(
          input, loaded.reading(), fixes, FileReport.of(input.name(), fixes.reading(), rules));
    } catch (RuntimeException | Error failure) {
      InputException why = InputProblem.unexpected(failure);
      return untouched(input, loaded, FileReport.unreadable(input.name(), why.finding()));
    }
  }

  private static Reading table(byte[] bytes) throws InputException {
    SourceText source = SourceText.of(bytes);
    if (FilingJson.looksLikeJson(source.text())) {
      throw new InputException(InputProblem.NO_TABLE_TEXT, Map.of());
    }
    return TableText.read(source, Limits.STANDARD);
  }

  private static Fixed untouched(Input input, Loaded loaded, FileReport report) {
    Reading reading = loaded.reading();
    return new Fixed(input, reading, new AppliedFixes(reading, List.of(), List.of()), report);
  }

  boolean isChanged() {
    return !fixes.made().isEmpty();
  }

  byte[] bytes() {
    return fixes.reading().source().bytes();
  }

  String changes(Language language) {
    return FixReport.text(input.name(), before, fixes, language);
  }
}
