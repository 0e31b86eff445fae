package io.github.perfbudget.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The script {@code examples/perf}, as users run it in a directory.
 *
 * @param directory the working directory, which may hold a file {@code stdin}
 * @param environment what is set besides
 */
record Launcher(Path directory, Map<String, String> environment) {

  static final Path SCRIPT = Path.of("../perf").toAbsolutePath().normalize();
  static final long PATIENCE_SECONDS = 3600;

  Launcher(Path directory) {
    this(directory, Map.of());
  }

  static boolean isThere() {
    return Files.isExecutable(Path.of("/bin/sh"));
  }

  Launcher with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(environment);
    all.putAll(more);
    return new Launcher(directory, all);
  }

  /** With options for Java, which says on standard error that it has them. */
  Launcher withJava(String options) {
    return with(Map.of("JDK_JAVA_OPTIONS", options));
  }

  Run run(String... args) throws IOException, InterruptedException {
    Path out = directory.resolve("stdout");
    Path err = directory.resolve("stderr");
    Path in = directory.resolve("stdin");
    if (Files.notExists(in)) {
      Files.createFile(in);
    }
    List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().putIfAbsent("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
