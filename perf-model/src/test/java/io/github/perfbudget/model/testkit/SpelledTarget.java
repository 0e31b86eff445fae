package io.github.perfbudget.model.testkit;

import io.github.perfbudget.model.value.Comparator;
import io.github.perfbudget.model.value.IndicatorValue;
import java.util.Optional;

/**
 * The text of a target and what it means, for the test of a parser.
 *
 * <p>A parser agrees if it finds the comparator, and a value that {@linkplain IndicatorValue#means
 * means} the same; how it spells number and unit is its own affair. Immutable and thread-safe.
 *
 * @param text for example {@code 不少于一千二百人次}
 * @param comparator for example {@link Comparator#AT_LEAST}; empty where the text has none
 * @param value for example 1200 人次
 */
public record SpelledTarget(String text, Optional<Comparator> comparator, IndicatorValue value) {}
