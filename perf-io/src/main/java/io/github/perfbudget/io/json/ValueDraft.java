package io.github.perfbudget.io.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.util.StdConverter;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.IndicatorValue;
import io.github.perfbudget.model.value.MoneyUnit;
import io.github.perfbudget.model.value.NotApplicable;
import io.github.perfbudget.model.value.NumericValue;
import io.github.perfbudget.model.value.Quantity;
import io.github.perfbudget.model.value.Ratio;
import io.github.perfbudget.model.value.RatioUnit;
import io.github.perfbudget.model.value.Text;
import io.github.perfbudget.model.value.UnitPrice;
import io.github.perfbudget.model.value.Unrecognized;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The members of a target's value, of whatever kind.
 *
 * <p>The kinds {@code text} and {@code notApplicable} have no other member: the target's text holds
 * their words.
 */
@NamedMembers
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"kind", "number", "upper", "unit", "per", "suffix"})
final class ValueDraft {

  @JsonProperty @Nullable ValueKind kind;

  @JsonProperty
  @JsonSerialize(using = PlainNumber.Serializer.class)
  @JsonDeserialize(using = PlainNumber.Deserializer.class)
  @Nullable BigDecimal number;

  @JsonProperty
  @JsonSerialize(using = PlainNumber.Serializer.class)
  @JsonDeserialize(using = PlainNumber.Deserializer.class)
  @Nullable BigDecimal upper;

  @JsonProperty @Nullable String unit;
  @JsonProperty @Nullable String per;
  @JsonProperty @Nullable String suffix;

  static ValueDraft of(IndicatorValue value) {
    ValueDraft draft = new ValueDraft();
    if (value instanceof NumericValue numeric) {
      draft.takeNumeric(numeric);
    } else if (value instanceof Unrecognized unrecognized) {
      draft.kind = ValueKind.UNRECOGNIZED;
      draft.number = unrecognized.number();
      draft.suffix = unrecognized.suffix();
    } else {
      draft.kind = value instanceof Text ? ValueKind.TEXT : ValueKind.NOT_APPLICABLE;
    }
    return draft;
  }

  private void takeNumeric(NumericValue value) {
    kind = kindOf(value);
    number = value.number();
    upper = value.upper().orElse(null);
    unit = value.unitText().isEmpty() ? null : value.unitText();
    if (value instanceof UnitPrice price) {
      unit = price.unit().symbol();
      per = price.per();
    }
  }

  private static ValueKind kindOf(NumericValue value) {
    if (value instanceof Ratio) {
      return ValueKind.RATIO;
    }
    if (value instanceof Amount) {
      return ValueKind.AMOUNT;
    }
    return value instanceof UnitPrice ? ValueKind.UNIT_PRICE : ValueKind.QUANTITY;
  }

  /**
   * Returns the value that these members state, or empty where they state none without a text.
   *
   * @throws IllegalArgumentException if a range descends
   */
  Optional<IndicatorValue> toValue() {
    if (kind == ValueKind.NOT_APPLICABLE) {
      return Optional.of(NotApplicable.of());
    }
    return Optional.ofNullable(number).flatMap(this::withNumber);
  }

  private Optional<IndicatorValue> withNumber(BigDecimal stated) {
    if (kind == null) {
      return Optional.empty();
    }
    Optional<BigDecimal> end = Optional.ofNullable(upper);
    return switch (kind) {
      case RATIO -> ratioUnit().map(each -> new Ratio(stated, end, each));
      case AMOUNT -> moneyUnit().map(each -> new Amount(stated, end, each));
      case UNIT_PRICE ->
          Optional.ofNullable(per)
              .flatMap(bought -> moneyUnit().map(each -> new UnitPrice(stated, end, each, bought)));
      case QUANTITY -> Optional.of(new Quantity(stated, end, unit == null ? "" : unit));
      case UNRECOGNIZED -> Optional.ofNullable(suffix).map(each -> Unrecognized.of(stated, each));
      case TEXT, NOT_APPLICABLE -> Optional.empty();
    };
  }

  private Optional<RatioUnit> ratioUnit() {
    return Arrays.stream(RatioUnit.values()).filter(each -> each.symbol().equals(unit)).findFirst();
  }

  private Optional<MoneyUnit> moneyUnit() {
    return Optional.ofNullable(unit).flatMap(MoneyUnit::ofSymbol);
  }

  /** For Jackson: takes a value apart. */
  static final class OfValue extends StdConverter<IndicatorValue, ValueDraft> {

    @Override
    public ValueDraft convert(IndicatorValue value) {
      return of(value);
    }
  }
}
