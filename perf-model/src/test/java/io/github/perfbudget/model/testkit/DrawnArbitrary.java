package io.github.perfbudget.model.testkit;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/** The values of a {@link Draw} for jqwik; the edge cases are the simplest and the largest. */
final class DrawnArbitrary<T> implements Arbitrary<T> {

  private final Draw<T> draw;

  private DrawnArbitrary(Draw<T> draw) {
    this.draw = draw;
  }

  static <T> Arbitrary<T> of(Draw<T> draw) {
    return new DrawnArbitrary<>(draw);
  }

  @Override
  public RandomGenerator<T> generator(int genSize) {
    return random -> new DrawnShrinkable<>(draw, Choices.random(random.nextLong()));
  }

  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    return maxEdgeCases < 2
        ? EdgeCases.none()
        : EdgeCases.fromSuppliers(
            List.of(
                () -> new DrawnShrinkable<>(draw, Choices.least()),
                () -> new DrawnShrinkable<>(draw, Choices.most())));
  }
}
