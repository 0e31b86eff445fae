package io.github.perfbudget.model.testkitcheck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;

/** What the test kit must not use. */
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
}
