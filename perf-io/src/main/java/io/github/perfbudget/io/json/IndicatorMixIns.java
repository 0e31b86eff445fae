package io.github.perfbudget.io.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.IndicatorCategory;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.indicator.LabelledText;
import io.github.perfbudget.model.value.Comparator;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.IndicatorValue;
import io.github.perfbudget.model.value.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The members of indicators, claims, targets and figures, in the order of the format. */
final class IndicatorMixIns {

  private IndicatorMixIns() {}

  /** What tables and prose alike may say of an indicator. */
  private interface Stated {
    @JsonProperty
    Optional<IndicatorCategory> category();

    @JsonProperty
    Optional<String> categoryText();

    @JsonProperty
    Optional<IndicatorType> type();

    @JsonProperty
    Optional<String> typeText();

    @JsonProperty
    Optional<String> name();

    @JsonProperty
    Optional<String> description();

    @JsonProperty
    Optional<Target> target();
  }

  @NamedMembers
  @JsonSerialize(as = Indicator.class)
  @JsonDeserialize(builder = IndicatorDraft.class)
  @JsonPropertyOrder({
    "category",
    "categoryText",
    "type",
    "typeText",
    "name",
    "description",
    "target",
    "basis",
    "remark",
    "weight",
    "more"
  })
  interface OfIndicator extends Stated {
    @JsonProperty
    Optional<String> basis();

    @JsonProperty
    Optional<String> remark();

    @JsonProperty
    Optional<Figure> weight();

    @JsonProperty
    @JsonInclude(Include.NON_EMPTY)
    List<LabelledText> more();
  }

  @NamedMembers
  @JsonSerialize(as = Claim.class)
  @JsonDeserialize(builder = ClaimDraft.class)
  @JsonPropertyOrder({
    "category",
    "categoryText",
    "type",
    "typeText",
    "name",
    "description",
    "target"
  })
  interface OfClaim extends Stated {}

  @NamedMembers
  @JsonDeserialize(builder = LabelledTextDraft.class)
  @JsonPropertyOrder({"label", "text"})
  interface OfLabelledText {
    @JsonProperty
    String label();

    @JsonProperty
    String text();
  }

  @NamedMembers
  @JsonDeserialize(builder = FigureDraft.class)
  @JsonPropertyOrder({"text", "number", "unit"})
  interface OfFigure {
    @JsonProperty
    String text();

    @JsonProperty
    @JsonSerialize(contentUsing = PlainNumber.Serializer.class)
    Optional<BigDecimal> number();

    @JsonProperty
    Optional<String> unit();
  }

  @NamedMembers
  @JsonDeserialize(builder = TargetDraft.class)
  @JsonPropertyOrder({"text", "comparator", "value"})
  interface OfTarget {
    @JsonProperty
    String text();

    @JsonProperty
    Optional<Comparator> comparator();

    @JsonProperty
    @JsonSerialize(converter = ValueDraft.OfValue.class)
    IndicatorValue value();
  }
}
