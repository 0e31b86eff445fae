package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The statement of a check that it cannot tell, and why (无法判定).
 *
 * <p>For example {@code Undecided.at(path, Wording.of("「{text}」不是数字", "\"{text}\" is no
 * number")).with("text", "见附件")}. Immutable and thread-safe.
 */
public final class Undecided implements Judgement {

  private final FieldPath path;
  private final Wording because;
  private final Map<String, String> arguments;

  private Undecided(FieldPath path, Wording because, Map<String, String> arguments) {
    this.path = Objects.requireNonNull(path, "path");
    this.because = Objects.requireNonNull(because, "because");
    this.arguments = arguments;
  }

  /**
   * Creates the statement.
   *
   * @param path the address of what stands in the way
   * @param because the reason, with placeholders for the arguments
   * @return the statement
   */
  public static Undecided at(FieldPath path, Wording because) {
    return new Undecided(path, because, Map.of());
  }

  /**
   * Returns a copy with one more argument.
   *
   * @param name the placeholder's name
   * @param value what to write there
   * @return the copy
   */
  public Undecided with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(arguments);
    more.put(name, Objects.requireNonNull(value, "value"));
    return new Undecided(path, because, more);
  }

  @Override
  public FieldPath path() {
    return path;
  }

  Wording because() {
    return because;
  }

  Map<String, String> arguments() {
    return arguments;
  }

  /** Returns address and reason, for people. */
  @Override
  public String toString() {
    return "Undecided at " + path + ": " + because.in(Language.ENGLISH, arguments);
  }
}
