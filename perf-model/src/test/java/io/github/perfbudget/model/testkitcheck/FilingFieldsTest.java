package io.github.perfbudget.model.testkitcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.Narrative;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.testkit.Filings;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** The laws of the views on a filing: streams, search and copies agree with one another. */
class FilingFieldsTest {

  private static final Narrative NARRATIVE = Narrative.builder().addParagraph("加强组织领导。").build();

  @Property
  void everyTextOfTheModelIsAmongTheTexts(@ForAll("any") Filing filing) {
    List<String> texts = filing.texts().map(Located::value).toList();

    assertThat(texts).containsExactlyInAnyOrderElementsOf(TextWalk.textsOf(filing).toList());
  }

  @Property
  void everyFieldIsFoundAtItsAddress(@ForAll("any") Filing filing) {
    assertThat(filing.fields())
        .allSatisfy(
            field -> assertThat(filing.find(field.path(), Object.class)).contains(field.value()));
  }

  @Property
  void fieldsComeInTheirOrder(@ForAll("any") Filing filing) {
    List<FieldPath> paths = filing.fields().map(Located::path).toList();

    assertThat(paths).doesNotHaveDuplicates().isSortedAccordingTo(Filing.fieldOrder());
  }

  @Property
  void everyIndicatorAndClaimIsFoundAtItsAddress(@ForAll("any") Filing filing) {
    assertThat(filing.indicators())
        .allSatisfy(
            row -> assertThat(filing.find(row.path(), Indicator.class)).contains(row.value()));
    assertThat(filing.claims())
        .allSatisfy(
            claim -> assertThat(filing.find(claim.path(), Object.class)).contains(claim.value()));
  }

  @Property
  void writingWhatIsThereChangesNothing(@ForAll("aTextOfAny") Tuple2<Filing, Located<String>> at) {
    Filing filing = at.get1();

    assertThat(filing.withText(at.get2().path(), at.get2().value())).isEqualTo(filing);
  }

  @Property
  void anotherTextChangesItsFieldAndNoOther(
      @ForAll("aTextOfAny") Tuple2<Filing, Located<String>> at) {
    FieldPath path = at.get2().path();
    Filing copy = at.get1().withText(path, "另写的文字");

    assertThat(textsBut(path, copy)).isEqualTo(textsBut(path, at.get1()));
    assertThat(copy.texts()).contains(Located.of(path, "另写的文字"));
  }

  @Property
  void anotherTextIsTheOnlyDifference(@ForAll("aTextOfAny") Tuple2<Filing, Located<String>> at) {
    FieldPath path = at.get2().path();
    Filing copy = at.get1().withText(path, "另写的文字");

    assertThat(at.get1().differences(copy)).containsExactly(path);
    assertThat(copy.differences(at.get1())).containsExactly(path);
  }

  @Property
  void filingsDifferSomewhereUnlessTheyAreEqual(
      @ForAll("any") Filing one, @ForAll("any") Filing other) {
    assertThat(one.differences(one)).isEmpty();
    assertThat(one.differences(other).findAny().isEmpty()).isEqualTo(one.equals(other));
  }

  @Property
  void aPartCanBePutBackWhereItWas(@ForAll("any") Filing filing) {
    assertThat(filing.indicators())
        .allSatisfy(row -> assertThat(filing.with(row.path(), row.value())).isEqualTo(filing));
  }

  private static Map<FieldPath, String> textsBut(FieldPath path, Filing filing) {
    return filing
        .texts()
        .filter(text -> !text.path().equals(path))
        .collect(Collectors.toMap(Located::path, Located::value));
  }

  @Provide
  Arbitrary<Filing> any() {
    return Filings.any();
  }

  @Provide
  Arbitrary<Tuple2<Filing, Located<String>>> aTextOfAny() {
    return any()
        .map(filing -> filing.withSafeguards(NARRATIVE))
        .flatMap(
            filing -> Arbitraries.of(filing.texts().toList()).map(text -> Tuple.of(filing, text)));
  }
}
