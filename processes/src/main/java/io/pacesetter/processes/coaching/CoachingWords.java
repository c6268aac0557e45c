package io.pacesetter.processes.coaching;

import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.tenant.OrganizationId;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What tasks and notices of coaching say, in the organization's language. */
@Component
class CoachingWords {

    private static final int MOST_DIGITS = 4;

    private final Organizations organizations;
    private final Rosters rosters;

    CoachingWords(Organizations organizations, Rosters rosters) {
        this.organizations = organizations;
        this.rosters = rosters;
    }

    String cycle(OrganizationId organization, long member) {
        return name(organization, member) + said(organization, ": coaching", " 코칭");
    }

    String session(OrganizationId organization, long member, int number) {
        String name = name(organization, member);
        return said(
                organization,
                "Hold coaching session " + number + " with " + name,
                name + " 님과 코칭 면담 " + number + "회차 진행");
    }

    String review(OrganizationId organization) {
        return said(organization, "Read and answer your coaching session", "코칭 면담 내용을 확인하고 답하기");
    }

    String escalation(OrganizationId organization, long member) {
        String name = name(organization, member);
        return said(organization, "Decide how coaching of " + name + " goes on", name + " 님의 코칭을 어떻게 이어갈지 결정");
    }

    String training(OrganizationId organization, long member, String training) {
        String name = name(organization, member);
        return said(
                organization,
                "Coaching of " + name + " asks for the training " + training + "; assign it",
                name + " 님의 코칭 결과 교육 '" + training + "' 배정이 필요합니다");
    }

    String result(OrganizationId organization, long member, @Nullable String indicator, Movement movement) {
        String name = name(organization, member);
        BigDecimal before = movement.before();
        BigDecimal after = movement.after();
        String start = said(organization, "Coaching of " + name, name + " 님 코칭");
        return indicator == null || before == null || after == null
                ? said(organization, start + ": the follow-up is done", start + ": 후속 점검이 끝났습니다")
                : start + ": " + indicator + " " + number(organization, before) + " → " + number(organization, after);
    }

    private String number(OrganizationId organization, BigDecimal value) {
        NumberFormat format = NumberFormat.getInstance(
                Locale.forLanguageTag(organizations.profile(organization).locale()));
        format.setMaximumFractionDigits(MOST_DIGITS);
        return format.format(value);
    }

    private String name(OrganizationId organization, long member) {
        return rosters.current(organization)
                .byId(member)
                .map(Roster.Member::name)
                .orElse("");
    }

    private String said(OrganizationId organization, String english, String korean) {
        String locale = organizations.profile(organization).locale();
        return Locale.forLanguageTag(locale).getLanguage().equals("ko") ? korean : english;
    }
}
