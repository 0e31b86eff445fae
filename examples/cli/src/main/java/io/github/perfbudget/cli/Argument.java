package io.github.perfbudget.cli;

import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Something that a command line can hold, and what it held when it was read.
 *
 * <p>It is an object and no annotated field: to read annotations at run time took a tenth of the
 * start.
 *
 * @param spec what picocli knows of it
 * @param <T> the type of its value
 */
record Argument<T>(ArgSpec spec) {

  private static final String DASHES = "--";

  /** An option, which is absent where it is not given. */
  static <T> Argument<T> option(String name, String label, Class<T> type) {
    return new Argument<>(named(name).paramLabel(label).type(type).build());
  }

  /** An option with the value that counts where none is given. */
  static <T> Argument<T> option(String name, String label, Class<T> type, T usual) {
    return new Argument<>(named(name).paramLabel(label).type(type).initialValue(usual).build());
  }

  /** An option that must be given. */
  static <T> Argument<T> required(String name, String label, Class<T> type) {
    return new Argument<>(named(name).paramLabel(label).type(type).required(true).build());
  }

  /** An option without a value. */
  static Argument<Boolean> flag(String name) {
    return new Argument<>(named(name).type(boolean.class).initialValue(false).build());
  }

  /** An argument that is known by its place, and must be given. */
  static <T> Argument<T> at(int index, String label, String key, Class<T> type) {
    return positional(Integer.toString(index), "1", label, key, type);
  }

  /** All arguments that are no options, of which there must be one at least. */
  static Argument<String[]> all(String label, String key) {
    return positional("0..*", "1..*", label, key, String[].class);
  }

  private static <T> Argument<T> positional(
      String index, String arity, String label, String key, Class<T> type) {
    return new Argument<>(
        PositionalParamSpec.builder()
            .index(index)
            .arity(arity)
            .required(true)
            .paramLabel(label)
            .descriptionKey(key)
            .type(type)
            .build());
  }

  /** The text of an option in the help has its name. */
  private static OptionSpec.Builder named(String name) {
    return OptionSpec.builder(name).descriptionKey(name.substring(DASHES.length()));
  }

  /** Returns what was given, else the usual value. */
  Optional<T> found() {
    return Optional.ofNullable(spec.getValue());
  }

  /** Returns the value of what always has one. */
  T value() {
    return found().orElseThrow();
  }
}
