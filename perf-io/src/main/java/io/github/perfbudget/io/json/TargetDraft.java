package io.github.perfbudget.io.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.perfbudget.model.value.Comparator;
import io.github.perfbudget.model.value.IndicatorValue;
import io.github.perfbudget.model.value.Target;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A target while it is read: comparator and value must agree with the text, or make it. */
@NamedMembers
@JsonPOJOBuilder(withPrefix = "")
final class TargetDraft extends Draft {

  @JsonProperty private @Nullable String text;
  @JsonProperty private @Nullable Comparator comparator;
  @JsonProperty private @Nullable ValueDraft value;

  TargetDraft(DeserializationContext context) {
    super(context);
  }

  Target build() throws IOException {
    if (text == null) {
      return printed();
    }
    Target target = Target.parse(text);
    if (comparator != null && !target.comparator().equals(Optional.of(comparator))) {
      String read = target.comparator().map(Enum::name).orElse("—");
      report(Problem.conflict(path().field("comparator"), text, read));
    }
    if (value != null) {
      requireAgreement(value, ValueDraft.of(target.value()), text);
    }
    return target;
  }

  private void requireAgreement(ValueDraft given, ValueDraft read, String reason)
      throws IOException {
    for (ValueMember member : ValueMember.ALL) {
      if (!member.agrees(given, read)) {
        report(
            Problem.conflict(
                path().field("value").field(member.name()), reason, member.textOf(read)));
      }
    }
  }

  private Target printed() throws IOException {
    try {
      return statedValue().map(this::with).orElseThrow(this::textMissing);
    } catch (IllegalArgumentException unprintable) {
      throw textMissing();
    }
  }

  private Optional<IndicatorValue> statedValue() {
    return value == null ? Optional.empty() : value.toValue();
  }

  private Target with(IndicatorValue stated) {
    return comparator == null ? Target.of(stated) : Target.of(comparator, stated);
  }

  private IOException textMissing() {
    return refusal(Problem.missing(path(), "text", "\"text\": \"≥95%\""));
  }
}
