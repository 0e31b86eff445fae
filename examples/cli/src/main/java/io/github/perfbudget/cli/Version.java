package io.github.perfbudget.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
final class Version implements IVersionProvider {

  /** What judges filings, as reports name it. */
  static String engine() {
    return "perf-java " + number();
  }

  private static String number() {
    Properties build = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("build.properties")) {
      build.load(Objects.requireNonNull(in, "build.properties is on the class path"));
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text of the tool cannot be read", impossible);
    }
    return build.getProperty("version");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"perf " + number()};
  }
}
