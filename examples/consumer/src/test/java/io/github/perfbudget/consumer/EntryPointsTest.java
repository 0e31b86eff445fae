package io.github.perfbudget.consumer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Rule;
import jakarta.validation.ConstraintValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a module shows is used by a program of this project, or nobody needs to see it. */
class EntryPointsTest {

  private static final Pattern NAME = Pattern.compile("io/github/perfbudget/[\\w/]+");

  @ParameterizedTest
  @ValueSource(classes = {Filing.class, Rule.class, TableText.class})
  void everyPublicTypeOfAnExportedPackageHasAUse(Class<?> ofModule) throws IOException {
    Set<String> used = namesIn(placeOf(FilingDesk.class));

    assertThat(publicTypes(ofModule))
        .isNotEmpty()
        .filteredOn(type -> !used.contains(type.getName()))
        .filteredOn(type -> !isMadeByTheEngine(type))
        .as("public types without a use")
        .isEmpty();
  }

  /** The annotations name their validators, and the engine makes them. */
  private static boolean isMadeByTheEngine(Class<?> type) {
    return ConstraintValidator.class.isAssignableFrom(type);
  }

  /** The names of the types in the class files below a folder, with those of what is called. */
  private static Set<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .flatMap(file -> NAME.matcher(content(file)).results())
          .map(name -> name.group().replace('/', '.'))
          .collect(Collectors.toSet());
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file, ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<? extends Class<?>> publicTypes(Class<?> ofModule) {
    return ModuleFinder.of(placeOf(ofModule)).findAll().stream()
        .flatMap(module -> types(module).filter(type -> isExported(type, module)))
        .filter(type -> Modifier.isPublic(type.getModifiers()) && !type.isMemberClass())
        .toList();
  }

  private static boolean isExported(Class<?> type, ModuleReference module) {
    return module.descriptor().exports().stream()
        .filter(exports -> !exports.isQualified())
        .map(Exports::source)
        .anyMatch(type.getPackageName()::equals);
  }

  private static Stream<? extends Class<?>> types(ModuleReference module) {
    try (ModuleReader reader = module.open();
        Stream<String> files = reader.list()) {
      return files
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .map(file -> load(file.replace(".class", "").replace('/', '.')))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, EntryPointsTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static Path placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
