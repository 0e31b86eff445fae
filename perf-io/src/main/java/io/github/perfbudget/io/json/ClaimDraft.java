package io.github.perfbudget.io.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.perfbudget.model.indicator.Claim;
import java.io.IOException;

/** A claim while it is read. */
@NamedMembers
@JsonPOJOBuilder(withPrefix = "")
final class ClaimDraft extends IndicatorParts {

  ClaimDraft(DeserializationContext context) {
    super(context);
  }

  Claim build() throws IOException {
    Claim.Builder claim = Claim.builder();
    categoryLabel().ifPresent(claim::categoryText);
    typeLabel().ifPresent(claim::typeText);
    name().ifPresent(claim::name);
    description().ifPresent(claim::description);
    target().ifPresent(claim::target);
    return claim.build();
  }
}
