package io.github.perfbudget.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values of a rule's parameters (参数取值), as far as they are not the usual ones.
 *
 * <p>For example {@code Settings.USUAL.with(minimum, new BigDecimal("80"))}. Immutable and
 * thread-safe.
 */
public final class Settings {

  /** Everything as usual. */
  public static final Settings USUAL = new Settings(Map.of());

  private final Map<Parameter<?>, Object> values;

  private Settings(Map<Parameter<?>, Object> values) {
    this.values = values;
  }

  /**
   * Returns a copy with another value of a parameter.
   *
   * @param parameter the parameter
   * @param value its value
   * @param <V> its type
   * @return the copy
   * @throws IllegalArgumentException if the value is negative or holds a blank text
   */
  public <V> Settings with(Parameter<V> parameter, V value) {
    return put(parameter, value);
  }

  /**
   * Returns a copy with another value of a parameter that is known by its name alone.
   *
   * <p>For example {@code Settings.USUAL.with(rule, "minimum", new BigDecimal("80"))}, where {@code
   * rule} is {@code FilingRules.standard().find("target.satisfaction.low").orElseThrow()}.
   *
   * @param rule a rule that has the parameter
   * @param parameter the parameter's name
   * @param value its value
   * @return the copy
   * @throws IllegalArgumentException if the rule has no such parameter, or the value does not fit
   */
  public Settings with(Rule<?> rule, String parameter, Object value) {
    return put(
        rule.parameter(parameter)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the rule has no parameter " + parameter + ": " + rule.id())),
        value);
  }

  private Settings put(Parameter<?> parameter, Object value) {
    Map<Parameter<?>, Object> more = new LinkedHashMap<>(values);
    Object fit = parameter.cast(value);
    more.put(parameter, fit instanceof List<?> list ? List.copyOf(list) : fit);
    return new Settings(Collections.unmodifiableMap(more));
  }

  /**
   * Returns the value of a parameter.
   *
   * @param parameter the parameter
   * @param <V> its type
   * @return the value, the usual one where no other is set
   */
  public <V> V get(Parameter<V> parameter) {
    Object value = values.get(parameter);
    return value == null ? parameter.usual() : parameter.cast(value);
  }

  /**
   * Returns the parameters that are set.
   *
   * @return the parameters, in the order in which they were set
   */
  public Set<Parameter<?>> parameters() {
    return values.keySet();
  }

  /** Returns these settings changed by others. */
  Settings plus(Settings others) {
    Map<Parameter<?>, Object> all = new LinkedHashMap<>(values);
    all.putAll(others.values);
    return new Settings(Collections.unmodifiableMap(all));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Settings that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** Returns the values that are set, for people. */
  @Override
  public String toString() {
    return values.toString();
  }
}
