package io.github.perfbudget.io.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.LabelledText;
import io.github.perfbudget.model.value.Figure;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An indicator while it is read. */
@NamedMembers
@JsonPOJOBuilder(withPrefix = "")
final class IndicatorDraft extends IndicatorParts {

  @JsonProperty private @Nullable String basis;
  @JsonProperty private @Nullable String remark;
  @JsonProperty private @Nullable Figure weight;

  @JsonProperty
  @JsonSetter(contentNulls = Nulls.FAIL)
  private List<LabelledText> more = List.of();

  IndicatorDraft(DeserializationContext context) {
    super(context);
  }

  Indicator build() throws IOException {
    Indicator.Builder indicator = Indicator.builder();
    categoryLabel().ifPresent(indicator::categoryText);
    typeLabel().ifPresent(indicator::typeText);
    name().ifPresent(indicator::name);
    description().ifPresent(indicator::description);
    target().ifPresent(indicator::target);
    Optional.ofNullable(basis).ifPresent(indicator::basis);
    Optional.ofNullable(remark).ifPresent(indicator::remark);
    Optional.ofNullable(weight).ifPresent(indicator::weight);
    return indicator.addAllMore(more).build();
  }
}
