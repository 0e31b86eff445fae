package io.github.perfbudget.model.testkitcheck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;

/** What the code of the model and its test kit must not use. */
@AnalyzeClasses(packages = "io.github.perfbudget.model")
class ArchitectureTest {

  @ArchTest
  static final ArchRule THE_KIT_DISCARDS_NOTHING =
      noClasses()
          .that()
          .resideInAPackage("..model.testkit")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Assume.class)
          .orShould()
          .callMethod(Arbitrary.class, "filter", Predicate.class);

  @ArchTest
  static final ArchRule VALUES_ARE_READ_WITHOUT_REGULAR_EXPRESSIONS =
      noClasses()
          .that()
          .resideInAPackage("..model.value")
          .and()
          .haveSimpleNameNotEndingWith("Test")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.util.regex")
          .orShould()
          .callMethod(String.class, "matches", String.class)
          .orShould()
          .callMethod(String.class, "replaceAll", String.class, String.class);

  @ArchTest
  static final ArchRule NUMBERS_ARE_EXACT =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage("..model", "..model.value", "..model.budget", "..model.indicator")
          .should()
          .haveRawReturnType(JavaClass.Predicates.type(double.class))
          .orShould()
          .haveRawReturnType(JavaClass.Predicates.type(float.class));
}
