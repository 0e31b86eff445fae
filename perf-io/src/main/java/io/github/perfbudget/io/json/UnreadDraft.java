package io.github.perfbudget.io.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Unread;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An unread part while it is read. */
@NamedMembers
@JsonPOJOBuilder(withPrefix = "")
final class UnreadDraft extends Draft {

  @JsonProperty private @Nullable String after;
  @JsonProperty private List<@Nullable List<@Nullable String>> rows = List.of();

  UnreadDraft(DeserializationContext context) {
    super(context);
  }

  Unread build() throws IOException {
    requireNoNulls();
    return Unread.of(afterPath(), rows.stream().map(List::copyOf).toList());
  }

  private void requireNoNulls() throws IOException {
    FieldPath path = path().field("rows");
    for (int i = 0; i < rows.size(); i++) {
      List<@Nullable String> row = rows.get(i);
      if (row == null) {
        throw refusal(Problem.nullValue(path.index(i)));
      }
      int hole = row.indexOf(null);
      if (hole >= 0) {
        throw refusal(Problem.nullValue(path.index(i).index(hole)));
      }
    }
  }

  private Optional<FieldPath> afterPath() throws IOException {
    if (after == null) {
      return Optional.empty();
    }
    if (!after.isEmpty() && after.charAt(0) != '/') {
      throw refusal(Problem.type(path().field("after"), JsonShape.POINTER));
    }
    return Optional.of(FieldPath.parse(after));
  }
}
