package io.github.perfbudget.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import java.io.IOException;
import java.io.Serial;
import java.util.Optional;

/**
 * A member of a part of a filing: never null, and where problems are collected it may be skipped.
 */
final class FilingMember extends SettableBeanProperty.Delegating {

  @Serial private static final long serialVersionUID = 1;

  FilingMember(SettableBeanProperty delegate) {
    super(delegate);
  }

  @Override
  protected SettableBeanProperty withDelegate(SettableBeanProperty other) {
    return new FilingMember(other);
  }

  @Override
  public void deserializeAndSet(JsonParser parser, DeserializationContext context, Object holder)
      throws IOException {
    deserializeSetAndReturn(parser, context, holder);
  }

  @Override
  public Object deserializeSetAndReturn(
      JsonParser parser, DeserializationContext context, Object holder) throws IOException {
    Optional<ProblemCollector> collector = ProblemCollector.of(context);
    if (collector.isPresent()) {
      collector.get().attempt(parser, () -> setUnlessNull(parser, context, holder));
    } else {
      setUnlessNull(parser, context, holder);
    }
    return holder;
  }

  private void setUnlessNull(JsonParser parser, DeserializationContext context, Object holder)
      throws IOException {
    if (parser.hasToken(JsonToken.VALUE_NULL)) {
      throw Problem.nullValue(Place.of(parser)).toException(parser);
    }
    delegate.deserializeSetAndReturn(parser, context, holder);
  }
}
