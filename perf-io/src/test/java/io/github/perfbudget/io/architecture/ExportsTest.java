package io.github.perfbudget.io.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Rule;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a module exports to everyone is the public API; a change of it is meant. */
class ExportsTest {

  private static final List<String> PUBLIC =
      List.of(
          "io.github.perfbudget.io.form",
          "io.github.perfbudget.io.json",
          "io.github.perfbudget.io.report",
          "io.github.perfbudget.io.source",
          "io.github.perfbudget.io.table",
          "io.github.perfbudget.model",
          "io.github.perfbudget.model.budget",
          "io.github.perfbudget.model.diff",
          "io.github.perfbudget.model.indicator",
          "io.github.perfbudget.model.value",
          "io.github.perfbudget.validation",
          "io.github.perfbudget.validation.jakarta",
          "io.github.perfbudget.validation.rules");

  @Test
  void thePublicPackagesAreThese() {
    assertThat(Stream.of(Filing.class, Rule.class, TableText.class).flatMap(ExportsTest::exports))
        .containsExactlyInAnyOrderElementsOf(PUBLIC);
  }

  /** The packages that the module of a class exports to everyone. */
  private static Stream<String> exports(Class<?> type) {
    return ModuleFinder.of(placeOf(type)).findAll().stream()
        .flatMap(module -> module.descriptor().exports().stream())
        .filter(exports -> !exports.isQualified())
        .map(Exports::source);
  }

  private static Path placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
