package io.github.perfbudget.io.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import io.github.perfbudget.model.indicator.IndicatorCategory;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.value.Target;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What indicators and claims share while they are read: the classes must agree with their labels.
 */
abstract class IndicatorParts extends Draft {

  @JsonProperty private @Nullable IndicatorCategory category;
  @JsonProperty private @Nullable String categoryText;
  @JsonProperty private @Nullable IndicatorType type;
  @JsonProperty private @Nullable String typeText;
  @JsonProperty private @Nullable String name;
  @JsonProperty private @Nullable String description;
  @JsonProperty private @Nullable Target target;

  IndicatorParts(DeserializationContext context) {
    super(context);
  }

  final Optional<String> categoryLabel() throws IOException {
    return labelOf(
        "category", category, categoryText, IndicatorCategory::ofLabel, IndicatorCategory::label);
  }

  final Optional<String> typeLabel() throws IOException {
    return labelOf("type", type, typeText, IndicatorType::ofLabel, IndicatorType::label);
  }

  final Optional<String> name() {
    return Optional.ofNullable(name);
  }

  final Optional<String> description() {
    return Optional.ofNullable(description);
  }

  final Optional<Target> target() {
    return Optional.ofNullable(target);
  }

  /** Returns the label as written, or the usual one where only the class was. */
  private <E extends Enum<E>> Optional<String> labelOf(
      String member,
      @Nullable E given,
      @Nullable String label,
      Function<String, Optional<E>> reading,
      Function<E, String> usual)
      throws IOException {
    if (label == null) {
      return Optional.ofNullable(given).map(usual);
    }
    if (given != null && !label.equals(usual.apply(given))) {
      requireAgreement(member, given, label, reading.apply(label));
    }
    return Optional.of(label);
  }

  private <E extends Enum<E>> void requireAgreement(
      String member, E given, String label, Optional<E> read) throws IOException {
    if (!read.equals(Optional.of(given))) {
      String expected = read.map(Enum::name).orElse("—");
      report(Problem.conflict(path().field(member), label, expected));
    }
  }
}
