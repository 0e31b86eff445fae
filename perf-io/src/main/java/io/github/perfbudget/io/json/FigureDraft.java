package io.github.perfbudget.io.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.perfbudget.model.value.Figure;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A figure while it is read: number and unit must agree with the text, or make it. */
@NamedMembers
@JsonPOJOBuilder(withPrefix = "")
final class FigureDraft extends Draft {

  @JsonProperty private @Nullable String text;

  @JsonProperty
  @JsonDeserialize(using = PlainNumber.Deserializer.class)
  private @Nullable BigDecimal number;

  @JsonProperty private @Nullable String unit;

  FigureDraft(DeserializationContext context) {
    super(context);
  }

  Figure build() throws IOException {
    if (text == null) {
      return printed();
    }
    Figure figure = Figure.parse(text, Optional.ofNullable(unit));
    if (number != null && !isWorth(figure, number)) {
      String read = figure.number().map(BigDecimal::toPlainString).orElse("—");
      report(Problem.conflict(path().field("number"), text, read));
    }
    if (unit != null && !figure.unit().equals(Optional.of(unit))) {
      report(Problem.conflict(path().field("unit"), text, figure.unit().orElse("—")));
    }
    return figure;
  }

  /** Returns the figure with its unit in the text, if such a text reads so; else under its unit. */
  private Figure printed() throws IOException {
    if (number == null) {
      throw refusal(Problem.missing(path(), "text", "\"text\": \"25万元\""));
    }
    String plain = number.toPlainString();
    Optional<String> header = Optional.ofNullable(unit);
    Figure complete = Figure.parse(plain + header.orElse(""));
    boolean readsSo = isWorth(complete, number) && complete.unit().equals(header);
    return readsSo ? complete : Figure.parse(plain, header);
  }

  private static boolean isWorth(Figure figure, BigDecimal number) {
    return figure.number().filter(read -> read.compareTo(number) == 0).isPresent();
  }
}
