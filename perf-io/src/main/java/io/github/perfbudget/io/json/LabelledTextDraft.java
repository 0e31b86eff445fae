package io.github.perfbudget.io.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.perfbudget.model.indicator.LabelledText;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A labelled cell while it is read: both members are required. */
@NamedMembers
@JsonPOJOBuilder(withPrefix = "")
final class LabelledTextDraft extends Draft {

  @JsonProperty private @Nullable String label;
  @JsonProperty private @Nullable String text;

  LabelledTextDraft(DeserializationContext context) {
    super(context);
  }

  LabelledText build() throws IOException {
    if (label == null) {
      throw refusal(Problem.missing(path(), "label", "\"label\": \"评分标准\""));
    }
    if (text == null) {
      throw refusal(Problem.missing(path(), "text", "\"text\": \"\""));
    }
    return LabelledText.of(label, text);
  }
}
