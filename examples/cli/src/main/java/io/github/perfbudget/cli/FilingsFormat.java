package io.github.perfbudget.cli;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.form.TextForm;
import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.model.Filing;
import java.util.Locale;
import java.util.Map;

/** How filings follow each other in a result. */
enum FilingsFormat {
  /** One filing is one object; of several inputs the filings form a list. */
  JSON,
  /** A line for each filing. */
  NDJSON,
  /** The one filing as table text. */
  TABLE;

  /** Writes one filing. */
  String write(Filing filing, TextForm form) {
    return switch (this) {
      case JSON -> FilingJson.write(filing);
      case NDJSON -> FilingJson.writeLine(filing);
      case TABLE -> TableText.write(filing, form);
    };
  }

  /** Makes the text of a filing one of several. */
  String listed(String text, int index) {
    return switch (this) {
      case JSON -> (index == 0 ? "[\n" : ",\n") + text.stripTrailing();
      case NDJSON -> text;
      case TABLE -> throw new UsageException(CliText.ONE_FILING, Map.of());
    };
  }

  /** Returns what stands behind several filings. */
  String listEnd() {
    return this == JSON ? "\n]\n" : "";
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
