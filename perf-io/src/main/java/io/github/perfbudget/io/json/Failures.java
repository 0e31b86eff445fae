package io.github.perfbudget.io.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.github.perfbudget.model.FieldPath;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Jackson's exceptions mean for a filing. */
final class Failures {

  private Failures() {}

  /**
   * Turns an exception into a problem.
   *
   * @param start the address at which the exception began to note its way
   */
  static Problem toProblem(JsonProcessingException failure, FieldPath start) {
    if (failure instanceof ProblemException carried) {
      return carried.problem();
    }
    FieldPath path =
        failure instanceof JsonMappingException mapping
            ? Place.below(start, mapping.getPath())
            : start;
    if (failure instanceof InvalidNullException) {
      return Problem.nullValue(path);
    }
    if (failure instanceof UnrecognizedPropertyException unknown) {
      return Problem.unknown(path, unknown.getKnownPropertyIds());
    }
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    if (cause instanceof StreamConstraintsException limit) {
      return JsonLimits.problem(path, limit);
    }
    return mismatch(path, targetOf(failure));
  }

  private static @Nullable Class<?> targetOf(Throwable failure) {
    if (failure instanceof MismatchedInputException mismatch) {
      return mismatch.getTargetType();
    }
    if (failure instanceof InputCoercionException coercion) {
      return coercion.getTargetType();
    }
    return failure.getCause() == null ? null : targetOf(failure.getCause());
  }

  private static Problem mismatch(FieldPath path, @Nullable Class<?> target) {
    if (target == null) {
      return Problem.type(path, JsonShape.OBJECT);
    }
    return target.isEnum()
        ? Problem.choice(path, choicesOf(target))
        : Problem.type(path, JsonShape.of(target));
  }

  private static List<String> choicesOf(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
  }
}
