package io.github.perfbudget.io.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.perfbudget.validation.rules.FilingParts;
import io.github.perfbudget.validation.rules.FilingRules;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The three modules, seen as one house: which room sees which, and what they show outside. */
@AnalyzeClasses(
    packages = "io.github.perfbudget",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoTestKit.class})
class ArchitectureTest {

  /** The test kits come as jars of tests. */
  static final class NoTestKit implements ImportOption {

    @Override
    public boolean includes(Location location) {
      return !location.contains("/testkit/") && !location.contains("/test-classes/");
    }
  }

  @ArchTest
  static final ArchRule THE_MODEL_NEEDS_NOTHING =
      classes()
          .that()
          .resideInAPackage("..perfbudget.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.github.perfbudget.model..", "java..", "org.jspecify..", "org.immutables..");

  @ArchTest
  static final ArchRule RULES_KNOW_NO_TEXT_AND_NO_JSON =
      noClasses()
          .that()
          .resideInAPackage("..perfbudget.validation..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.github.perfbudget.io..", "com.fasterxml..");

  @ArchTest
  static final ArchRule ONLY_THE_BRIDGE_KNOWS_JAKARTA =
      noClasses()
          .that()
          .resideInAPackage("io.github.perfbudget..")
          .and()
          .resideOutsideOfPackage("..validation.jakarta")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta..", "org.hibernate..");

  @ArchTest
  static final ArchRule READING_TEXT_NEEDS_NO_JSON =
      noClasses()
          .that()
          .resideInAnyPackage("..io.table", "..io.form", "..io.source")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml..", "..io.json", "..io.report");

  @ArchTest
  static final ArchRule PACKAGES_FORM_NO_CIRCLE =
      slices().matching("io.github.perfbudget.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule TEXT_FROM_OUTSIDE_MEETS_NO_REGULAR_EXPRESSION =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Pattern.class)
          .orShould()
          .callMethod(String.class, "matches", String.class)
          .orShould()
          .callMethod(String.class, "split", String.class)
          .orShould()
          .callMethod(String.class, "replaceAll", String.class, String.class)
          .orShould()
          .callMethod(String.class, "replaceFirst", String.class, String.class);

  @ArchTest
  static final ArchRule FIELDS_ARE_EXACT =
      noFields().should().haveRawType(double.class).orShould().haveRawType(float.class);

  @ArchTest
  static final ArchRule RESULTS_ARE_EXACT =
      noMethods()
          .should()
          .haveRawReturnType(double.class)
          .orShould()
          .haveRawReturnType(float.class)
          .orShould()
          .haveRawReturnType(Double.class);

  @ArchTest
  static final ArchRule NO_SIGNATURE_SHOWS_WHAT_IS_INTERNAL =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage("..internal..")
          .should(mentionNothingInternal());

  @ArchTest
  static final ArchRule OF_THE_CATALOGUE_THE_WHOLE_AND_THE_WAYS_TO_PARTS_ARE_SEEN =
      classes()
          .that()
          .resideInAPackage("..validation.rules")
          .and()
          .doNotBelongToAnyOf(FilingRules.class, FilingParts.class)
          .should()
          .notBePublic();

  @ArchTest
  static void aNameStandsOnce(JavaClasses house) {
    Map<String, List<String>> byName =
        house.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().endsWith("-info"))
            .collect(groupingBy(JavaClass::getSimpleName, mapping(JavaClass::getName, toList())));

    assertThat(byName.values()).isNotEmpty().allSatisfy(types -> assertThat(types).hasSize(1));
    assertThat(house)
        .filteredOn(type -> type.isMemberClass() && byName.containsKey(type.getSimpleName()))
        .isEmpty();
  }

  private static ArchCondition<JavaMethod> mentionNothingInternal() {
    return new ArchCondition<>("mention nothing internal") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
            .filter(type -> type.getPackageName().contains(".internal"))
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " mentions " + type.getName())));
      }
    };
  }
}
