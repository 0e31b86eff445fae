package io.github.perfbudget.io.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonAppend;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Narrative;
import io.github.perfbudget.model.Unread;
import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.value.Figure;
import java.util.List;
import java.util.Optional;

/** The members of the filing itself and of its prose, in the order of the format. */
final class FilingMixIns {

  private FilingMixIns() {}

  @NamedMembers
  @JsonSerialize(as = Filing.class)
  @JsonDeserialize(builder = FilingDraft.class)
  @JsonAppend(
      prepend = true,
      props =
          @JsonAppend.Prop(
              value = FormatMember.class,
              name = FilingFormat.MEMBER,
              type = String.class,
              include = Include.ALWAYS))
  @JsonPropertyOrder({
    FilingFormat.MEMBER,
    "year",
    "agency",
    "overallGoal",
    "goalsIntroduction",
    "goalItems",
    "safeguards",
    "declaration",
    "projects",
    "unread"
  })
  interface OfFiling {
    @JsonProperty
    Optional<Integer> year();

    @JsonProperty
    Optional<Agency> agency();

    @JsonProperty
    Optional<Narrative> overallGoal();

    @JsonProperty
    Optional<Narrative> goalsIntroduction();

    @JsonProperty
    @JsonInclude(Include.NON_EMPTY)
    List<GoalItem> goalItems();

    @JsonProperty
    Optional<Narrative> safeguards();

    @JsonProperty
    Optional<DepartmentDeclaration> declaration();

    @JsonProperty
    @JsonInclude(Include.NON_EMPTY)
    List<Project> projects();

    @JsonProperty
    @JsonInclude(Include.NON_EMPTY)
    List<Unread> unread();
  }

  @NamedMembers
  @JsonSerialize(as = Narrative.class)
  @JsonDeserialize(builder = Narrative.Builder.class)
  @JsonPropertyOrder({"paragraphs", "claims"})
  interface OfNarrative {
    @JsonProperty
    List<String> paragraphs();

    @JsonProperty
    List<Claim> claims();
  }

  @BuilderShape
  interface NarrativeBuilder {
    @JsonSetter(value = "paragraphs", contentNulls = Nulls.FAIL)
    Narrative.Builder addAllParagraphs(Iterable<String> paragraphs);

    @JsonSetter(value = "claims", contentNulls = Nulls.FAIL)
    Narrative.Builder addAllClaims(Iterable<? extends Claim> claims);
  }

  @NamedMembers
  @JsonSerialize(as = GoalItem.class)
  @JsonDeserialize(builder = GoalItem.Builder.class)
  @JsonPropertyOrder({
    "label",
    "title",
    "name",
    "amount",
    "goal",
    "indicatorText",
    "announcedIndicators",
    "claims"
  })
  interface OfGoalItem {
    @JsonProperty
    Optional<String> label();

    @JsonProperty
    Optional<String> title();

    @JsonProperty
    Optional<String> name();

    @JsonProperty
    Optional<Figure> amount();

    @JsonProperty
    Optional<String> goal();

    @JsonProperty
    Optional<String> indicatorText();

    @JsonProperty
    Optional<Integer> announcedIndicators();

    @JsonProperty
    @JsonInclude(Include.NON_EMPTY)
    List<Claim> claims();
  }

  @BuilderShape
  interface GoalItemBuilder {
    @JsonSetter(value = "claims", contentNulls = Nulls.FAIL)
    GoalItem.Builder addAllClaims(Iterable<? extends Claim> claims);
  }

  @NamedMembers
  @JsonDeserialize(builder = UnreadDraft.class)
  @JsonPropertyOrder({"after", "rows"})
  interface OfUnread {
    @JsonProperty
    @JsonSerialize(contentUsing = ToStringSerializer.class)
    Optional<FieldPath> after();

    @JsonProperty
    @JsonInclude(Include.NON_EMPTY)
    List<List<String>> rows();
  }
}
