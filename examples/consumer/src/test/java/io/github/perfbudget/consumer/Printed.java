package io.github.perfbudget.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a program of this project prints, by its name, for some of the bundled filings. */
final class Printed {

  private static final Path FILINGS = Path.of("../filings");

  private Printed() {}

  static List<String> by(String program, String... filings) throws ReflectiveOperationException {
    Method main =
        Class.forName(Printed.class.getPackageName() + "." + program)
            .getMethod("main", String[].class);
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, UTF_8));
      main.invoke(null, (Object) files(filings));
    } finally {
      System.setOut(console);
    }
    return printed.toString(UTF_8).lines().toList();
  }

  private static String[] files(String... names) {
    return Stream.of(names).map(name -> FILINGS.resolve(name).toString()).toArray(String[]::new);
  }
}
