package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.value.Amount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The statement of a check that its rule is broken at a place (不符合).
 *
 * <p>It says where, and fills in the rule's message. For example {@code
 * Breach.at(path).with("month", "6月底").resting(march, "50%")}. The methods return copies. Immutable
 * and thread-safe.
 */
public final class Breach implements Judgement {

  private final FieldPath path;
  private final Map<String, String> arguments;
  private final List<Evidence> evidence;
  private final Optional<Fix> fix;
  private final Optional<Amount> deviation;

  private Breach(
      FieldPath path,
      Map<String, String> arguments,
      List<Evidence> evidence,
      Optional<Fix> fix,
      Optional<Amount> deviation) {
    this.path = path;
    this.arguments = arguments;
    this.evidence = evidence;
    this.fix = fix;
    this.deviation = deviation;
  }

  /**
   * Creates a breach without arguments.
   *
   * @param path the address; a blank field has one too
   * @return the breach
   */
  public static Breach at(FieldPath path) {
    Objects.requireNonNull(path, "path");
    return new Breach(path, Map.of(), List.of(), Optional.empty(), Optional.empty());
  }

  /**
   * Returns a copy with one more argument.
   *
   * @param name the placeholder's name in the rule's message
   * @param value what to write there
   * @return the copy
   */
  public Breach with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(arguments);
    more.put(name, Objects.requireNonNull(value, "value"));
    return new Breach(path, more, evidence, fix, deviation);
  }

  /**
   * Returns a copy with one more piece of evidence.
   *
   * @param place the address of what the breach rests on
   * @param text what stands there
   * @return the copy
   */
  public Breach resting(FieldPath place, String text) {
    return resting(List.of(Evidence.of(place, text)));
  }

  /**
   * Returns a copy with more evidence.
   *
   * @param more what the breach rests on, in order
   * @return the copy
   */
  public Breach resting(List<Evidence> more) {
    List<Evidence> all = new ArrayList<>(evidence);
    all.addAll(more);
    return new Breach(path, arguments, List.copyOf(all), fix, deviation);
  }

  /**
   * Returns a copy that can be mended by another text at its own address.
   *
   * @param text the field's new text
   * @return the copy
   */
  public Breach mendedBy(String text) {
    return new Breach(path, arguments, evidence, Optional.of(Fix.of(path, text)), deviation);
  }

  /**
   * Returns a copy that says how far off an amount is, so that a rule with a tolerance can let it
   * pass.
   *
   * @param difference the difference without sign, or empty where it is no amount of money
   * @return the copy
   */
  public Breach deviatingBy(Optional<Amount> difference) {
    return new Breach(path, arguments, evidence, fix, difference);
  }

  /** Returns a copy at another address; a fix stays where it is. */
  Breach moved(FieldPath other) {
    return new Breach(other, arguments, evidence, fix, deviation);
  }

  /**
   * Returns how far off an amount is.
   *
   * @return the difference without sign, or empty where the breach is not one of money
   */
  public Optional<Amount> deviation() {
    return deviation;
  }

  @Override
  public FieldPath path() {
    return path;
  }

  Map<String, String> arguments() {
    return arguments;
  }

  List<Evidence> evidence() {
    return evidence;
  }

  Optional<Fix> fix() {
    return fix;
  }

  /** Returns address and arguments, for people. */
  @Override
  public String toString() {
    return "Breach at " + path + " " + arguments;
  }
}
