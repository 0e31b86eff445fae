package io.github.perfbudget.cli;

import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/**
 * Turns the arguments of a command into inputs.
 *
 * <p>Inputs stand in the order of the arguments, those of one directory or glob in the order of
 * their names. What cannot be found becomes an input that says so when it is opened.
 */
final class InputFinder {

  private static final String WILD = "*?[{";

  private final InputStream standardInput;

  InputFinder(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  List<Input> find(List<String> arguments) {
    if (Collections.frequency(arguments, Input.STANDARD) > 1) {
      throw new UsageException(CliText.STDIN_TWICE, Map.of());
    }
    return arguments.stream().flatMap(argument -> find(argument).stream()).toList();
  }

  private List<Input> find(String argument) {
    if (argument.equals(Input.STANDARD)) {
      return List.of(Input.standard(standardInput));
    }
    try {
      return find(argument, Path.of(argument));
    } catch (InvalidPathException impossible) {
      return List.of(Input.broken(argument, InputProblem.MISSING));
    }
  }

  private static List<Input> find(String argument, Path path) {
    if (Files.isDirectory(path)) {
      String prefix = argument.endsWith("/") ? argument : argument + "/";
      return walk(argument, prefix, Integer.MAX_VALUE, InputFinder::maybeFiling);
    }
    boolean glob = Files.notExists(path) && argument.chars().anyMatch(c -> WILD.indexOf(c) >= 0);
    return glob ? glob(argument) : List.of(Input.of(argument, path));
  }

  private static boolean maybeFiling(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".txt") || name.endsWith(".json") || name.endsWith(".ndjson");
  }

  private static List<Input> glob(String argument) {
    int wild = 0;
    while (WILD.indexOf(argument.charAt(wild)) < 0) {
      wild++;
    }
    int start = argument.lastIndexOf('/', wild) + 1;
    String pattern = argument.substring(start);
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      int depth =
          pattern.contains("**")
              ? Integer.MAX_VALUE
              : (int) pattern.chars().filter(c -> c == '/').count() + 1;
      return walk(argument, argument.substring(0, start), depth, matcher::matches);
    } catch (PatternSyntaxException bad) {
      return List.of(Input.broken(argument, InputProblem.NO_MATCH));
    }
  }

  private static List<Input> walk(
      String argument, String prefix, int depth, Predicate<Path> wanted) {
    List<Input> found = FileWalk.below(prefix, depth, wanted);
    InputProblem nothing =
        prefix.startsWith(argument) ? InputProblem.NO_FILINGS : InputProblem.NO_MATCH;
    return found.isEmpty() ? List.of(Input.broken(argument, nothing)) : found;
  }
}
