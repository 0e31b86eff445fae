package io.github.perfbudget.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * One run of the tool, from outside.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 */
record Run(int code, String out, String err) {

  static final Path FILINGS = Path.of("../filings");
  static final String COUNTY = "../filings/county-2025.txt";
  static final String BUREAU = "../filings/bureau-2024.txt";
  static final String OFFICE = "../filings/office-2023.txt";
  static final List<String> BUNDLED = List.of(BUREAU, COUNTY, OFFICE);

  static Run perf(String... args) {
    return perf(new byte[0], args);
  }

  static Run perf(byte[] in, String... args) {
    return of(in, args).withoutStackTrace();
  }

  /** Runs the tool and looks at nothing. */
  static Run any(String... args) {
    return of(new byte[0], args);
  }

  private static Run of(byte[] in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Perf.run(args, new ByteArrayInputStream(in), out, err);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Run withoutStackTrace() {
    assertThat(out + err).doesNotContain("\tat ", "Exception", "\r");
    return this;
  }
}
