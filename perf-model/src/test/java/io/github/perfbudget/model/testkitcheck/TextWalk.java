package io.github.perfbudget.model.testkitcheck;

import io.github.perfbudget.model.Unread;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.model.indicator.LabelledText;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.Target;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds every text of a filing, by the accessors of the model. */
final class TextWalk {

  /** The fields of an immutable type are the abstract methods above its generated class. */
  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getSuperclass().getMethods())
              .filter(TextWalk::isAccessor)
              .toList();
        }
      };

  private TextWalk() {}

  static Stream<String> textsOf(Object part) {
    if (part instanceof String text) {
      return Stream.of(text);
    }
    if (part instanceof Optional<?> optional) {
      return optional.stream().flatMap(TextWalk::textsOf);
    }
    if (part instanceof Collection<?> list) {
      return list.stream().flatMap(TextWalk::textsOf);
    }
    if (part instanceof Target || part instanceof Figure || part instanceof ProjectCode) {
      return Stream.of(part.toString());
    }
    if (part instanceof Unread unread) {
      return textsOf(unread.rows());
    }
    if (part instanceof LabelledText cell) {
      return Stream.of(cell.label(), cell.text());
    }
    return isOfModel(part) ? textsOfFields(part) : Stream.of();
  }

  private static boolean isOfModel(Object part) {
    return part.getClass().getName().startsWith("io.github.perfbudget") && !(part instanceof Enum);
  }

  private static Stream<String> textsOfFields(Object part) {
    return ACCESSORS.get(part.getClass()).stream()
        .flatMap(accessor -> textsOf(value(accessor, part)));
  }

  private static boolean isAccessor(Method method) {
    return method.getParameterCount() == 0
        && Modifier.isAbstract(method.getModifiers())
        && method.getReturnType() != void.class;
  }

  private static Object value(Method accessor, Object part) {
    try {
      return accessor.invoke(part);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("accessor cannot be called: " + accessor, e);
    }
  }
}
