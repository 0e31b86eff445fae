package io.github.perfbudget.io.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.util.function.Function;

/** How a part of a filing is started when its object begins. */
final class Start extends ValueInstantiator {

  private final Class<?> type;
  private final Function<DeserializationContext, ?> create;

  Start(Class<?> type, Function<DeserializationContext, ?> create) {
    this.type = type;
    this.create = create;
  }

  @Override
  public Class<?> getValueClass() {
    return type;
  }

  @Override
  public String getValueTypeDesc() {
    return type.getSimpleName();
  }

  @Override
  public boolean canCreateUsingDefault() {
    return true;
  }

  @Override
  public Object createUsingDefault(DeserializationContext context) {
    return create.apply(context);
  }
}
