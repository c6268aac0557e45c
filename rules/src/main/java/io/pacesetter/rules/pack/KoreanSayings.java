package io.pacesetter.rules.pack;

import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts the names of rules and what they say to people into Korean. What a rule names stays as it is: badges, attributes, and
 * trainings, which are the organization's.
 */
final class KoreanSayings {

    private final Map<String, String> korean;

    KoreanSayings(List<Pack.Words> sayings) {
        this.korean = sayings.stream().collect(Collectors.toMap(Pack.Words::en, Pack.Words::ko));
    }

    Rule of(Rule rule) {
        return new Rule(
                said(rule.name()),
                rule.trigger(),
                rule.clauses(),
                rule.actions().stream().map(this::of).toList(),
                rule.limits());
    }

    private Action of(Action action) {
        if (action instanceof Action.Celebrate celebrate) {
            return new Action.Celebrate(said(celebrate.message()));
        } else if (action instanceof Action.Notify notify) {
            return new Action.Notify(notify.to(), said(notify.message()));
        } else if (action instanceof Action.StartCoaching coaching) {
            return new Action.StartCoaching(said(coaching.topic()));
        } else if (action instanceof Action.SetAside aside) {
            return new Action.SetAside(said(aside.reason()));
        }
        return action;
    }

    private String said(String english) {
        return korean.getOrDefault(english, english);
    }
}
