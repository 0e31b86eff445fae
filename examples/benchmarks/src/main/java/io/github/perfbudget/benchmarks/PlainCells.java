package io.github.perfbudget.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one would write who wants the cells of a table text alone, without what they mean. */
final class PlainCells {

  private static final Pattern CELL = Pattern.compile("\t([^\t\n]*)");
  private static final Pattern BLANKS = Pattern.compile("^[\\s\u3000]+|[\\s\u3000]+$");

  private PlainCells() {}

  static int count(byte[] text) {
    int found = 0;
    for (byte each : text) {
      if (each == '\t' || each == '\n') {
        found++;
      }
    }
    return found;
  }

  /** The rows are what blank lines part; outer blanks are removed from each cell. */
  static List<List<String>> byRegex(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    int end = 0;
    Matcher cells = CELL.matcher(text);
    while (cells.find()) {
      if (cells.start() > end + 1) {
        rows.add(row);
        row = new ArrayList<>();
      }
      row.add(BLANKS.matcher(cells.group(1)).replaceAll(""));
      end = cells.end();
    }
    rows.add(row);
    return rows;
  }

  static List<List<String>> bySplit(String text) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      rows.add(Arrays.stream(line.split("\t", -1)).map(String::strip).toList());
    }
    return rows;
  }

  static List<List<String>> byFastCsv(String text) {
    List<List<String>> rows = new ArrayList<>();
    CsvReader.builder()
        .fieldSeparator('\t')
        .allowMissingFields(true)
        .allowExtraFields(true)
        .allowExtraCharsAfterClosingQuote(true)
        .ofCsvRecord(text)
        .forEach(row -> rows.add(row.getFields()));
    return rows;
  }
}
